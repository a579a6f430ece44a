import type {LinkNodes} from '../extract/links/nodes.ts'
import type {Outline} from '../extract/outline.ts'
import type {Asked} from '../extract/questions.ts'
import type {View} from '../extract/view.ts'
import type {Lexicon} from '../language/lexicon.ts'
import type {Edit, Metadata, Position, Post, Severity} from '../model.ts'
import type {FrontMatter} from '../parse/front-matter.ts'
import type {Document} from '../source/document.ts'

/** A post as the rules see it: all that was made of it. */
export interface Ground {
  /** The post; its messages are those of reading. */
  post: Post
  /** Metadata with its data as authored, whatever a schema makes of it. */
  authored: Metadata
  document: Document
  matter: FrontMatter
  /** Nodes of the Markdown that have to do with links. */
  nodes: LinkNodes
  view: View
  outline: Outline
  asked: Asked
  lexicon: Lexicon
}

/** What a rule finds. */
export interface Finding {
  /** "Unexpected X, expected Y", values in backticks, then the mend. */
  reason: string
  /** Where it is. A rule that has no place for it stays silent. */
  position: Position
  /** What would have been right. */
  expected?: string[]
  /** Edits that mend it without a doubt. */
  fix?: Edit[]
  /** What has to be known of other files for it to be true. */
  claim?: Claim
}

/**
 * What is wrong only where something holds of other files: that there is none
 * at a path beside the post, or that another post has the same slug.
 */
export type Claim =
  | {kind: 'target'; path: string}
  | {kind: 'slug'; slug: string}

/** How grave a finding of a rule is, or that nobody wants to know. */
export type RuleSeverity = Severity | 'off'

/** Options of a rule: lists of words, by name. */
export type RuleOptions = Readonly<Record<string, readonly string[]>>

/** A rule with how it is checked. */
export interface Check {
  /** How grave a finding is where nothing else is set. */
  severity: RuleSeverity
  /** What the rule is about, in a few words. */
  summary: string
  /** Whether some findings come with a fix. */
  isFixable?: true
  /** Options, with their defaults. */
  options?: RuleOptions
  /** What the rule finds in a post; it looks at nothing else. */
  findings(ground: Ground, options: RuleOptions): Iterable<Finding>
}
