/**
 * What comes out: the model of a post.
 *
 * Everything here is plain data. `JSON.stringify`, `structuredClone` and a
 * worker boundary keep it whole; an optional field that has nothing to say is
 * absent, never `undefined` or `null`.
 *
 * Text is plain text: markup dropped, a link replaced by its text, entities
 * decoded, a run of white space made one space, ends trimmed. Otherwise it is
 * what the author wrote.
 */

import type {Point, Position} from 'unist'

export type {Point, Position}

/** Any value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | {[key: string]: JsonValue}

/** A post: its metadata, its outline, and what was said in it. */
export interface Post<Data = Record<string, JsonValue>> {
  /** Path of the file, as given; POSIX separators are not enforced. */
  path?: string
  /** Front matter, as authored and under one name for each fact. */
  metadata: Metadata<Data>
  /** The outline: the headings of the top level, each with those below it. */
  sections: Section[]
  /** Every talk, in document order. */
  talks: Talk[]
  /** Every question, in document order; those of a talk are here too. */
  questions: Question[]
  /** Every link, in document order; those of a talk are here too. */
  links: Link[]
  /** What could not be read as written; empty for a sound post. */
  messages: Message[]
  /**
   * Why units of the post became, or did not become, talks and questions, in
   * document order; present only with the option `explain`.
   */
  explanations?: Explanation[]
}

/**
 * Front matter of a post.
 *
 * `data` is what the author wrote. The fields beside it are the same facts
 * under one name each, whichever generator the post was written for: Jekyll,
 * Hugo, Hexo, Astro, Eleventy or Zenn.
 */
export interface Metadata<Data = Record<string, JsonValue>> {
  /** Language of the front matter; absent where the post has none. */
  format?: 'yaml' | 'toml' | 'json'
  /**
   * The values as authored; dates stay the text that the author wrote. Empty
   * where there is no front matter, or none that could be read. With the
   * option `schema`, the schema's output.
   */
  data: Data
  /**
   * Where each value stands, by JSON pointer (RFC 6901): `/tags/1`. The empty
   * pointer is the whole of the data. A value of block style reaches from its
   * first character to its last.
   */
  positions: Record<string, Position>
  /** Title, trimmed: `title`, in any case. */
  title?: string
  /** Summary: `description`, else `excerpt`, `summary` or `subtitle`. */
  description?: string
  /** Template: `layout`, else `type`. */
  layout?: string
  /** Name in the URL: `slug`, else what stands behind the date of the path. */
  slug?: string
  /** BCP 47 tag as authored: `lang`, `language` or `locale`. */
  language?: string
  /** When it was published: `date` and its like, else the date of the path. */
  date?: PostDate
  /** When it was last changed: `updated`, `lastmod` and their like. */
  updated?: PostDate
  /** Whether it is unpublished: `draft`, or `published` turned round. */
  draft?: boolean
  /** Who wrote it, in the order written; empty where nobody is named. */
  authors: Person[]
  /** `tags`, `topics` or `keywords`, whether a list, `a, b` or `a b`. */
  tags: string[]
  /** `categories` or `category`, whether a list or one string. */
  categories: string[]
  /** The front matter with its fences. */
  position?: Position
}

/** A date as the author wrote it, and as ISO 8601 where it can be told. */
export interface PostDate {
  /** The text as authored, or the digits of the path. */
  text: string
  /** `YYYY-MM-DD`, in the author's own time zone. */
  date: string
  /** `HH:MM` or `HH:MM:SS`, where one was written. */
  time?: string
  /** `Z` or `±HH:MM`, where one was written. */
  offset?: string
  /** Where it was found. */
  from: 'front-matter' | 'path'
}

/** Somebody who is named in front matter. */
export interface Person {
  /** Name as written, without address or organization. */
  name: string
  /** Account name without `@`. */
  handle?: string
  /** Electronic mail address. */
  email?: string
  /** Home page or profile. */
  url?: string
  /** Company, group or school. */
  organization?: string
}

/** A heading and what stands below it. */
export interface Section {
  /** Text of the heading. */
  title: string
  /** Level of the heading, 1 to 6. */
  depth: number
  /** Headings below this one, in document order. */
  children: Section[]
  /** The heading itself. */
  titlePosition: Position
  /** The heading with all that belongs to it, to the next of its level. */
  position: Position
}

/** What kind of presentation a talk is. */
export type TalkKind = 'talk' | 'keynote' | 'lightning' | 'panel' | 'workshop'

/**
 * Where the unit of a talk stands in the post: its own heading (of any
 * notation), a paragraph, an item of a list, a row of a table, an entry of the
 * front matter, or the post as a whole.
 */
export type TalkOrigin =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'metadata'
  | 'document'

/** One presentation that somebody gives or gave. */
export interface Talk {
  /**
   * Title alone: without ordinal, time, speaker, decoration or quotation marks
   * around it. Empty where the talk has none of its own.
   */
  title: string
  /** What kind of presentation it is; `talk` where nothing says otherwise. */
  kind: TalkKind
  /** Number that the author gave it. */
  ordinal?: number
  /** When it was given, as programmed. */
  time?: TalkTime
  /** Who gave it, in the order written. */
  speakers: Speaker[]
  /** What was asked about it; the very objects of {@link Post.questions}. */
  questions: Question[]
  /** What it links to; the very objects of {@link Post.links}. */
  links: Link[]
  /** What its unit is. */
  from: TalkOrigin
  /** The title; absent where the talk has none. */
  titlePosition?: Position
  /** The talk with all that belongs to it. */
  position: Position
}

/** Time of day of a talk, local to the event. */
export interface TalkTime {
  /** `HH:MM`, 24 hours. */
  start: string
  /** `HH:MM`, 24 hours. */
  end?: string
}

/** Somebody, or a group, who gives a talk. */
export interface Speaker {
  /** Name without honorific; the handle where only that is given. */
  name?: string
  /** Account name without `@`. */
  handle?: string
  /** Job title. */
  role?: string
  /** Company, group or school. */
  organization?: string
  /** Where the name is linked to. */
  url?: string
  /** The name as it stands in the post. */
  position?: Position
}

/** A question that somebody asked, with its answers. */
export interface Question {
  /** Text without marker, number or name of who asked. */
  text: string
  /** Who asked. */
  asker?: string
  /** What was answered, one entry for each who did; empty if unanswered. */
  answers: Answer[]
  /** Index in {@link Post.talks} of the talk it was asked about. */
  talk?: number
  /** The question's own text. */
  textPosition: Position
  /** The question with its answers. */
  position: Position
}

/** An answer to a question, to its very end. */
export interface Answer {
  /** Text without marker or name of who answered. */
  text: string
  /** Who answered, as written. */
  speaker?: string
  /** From the first character of the text to the last that belongs to it. */
  position: Position
}

/** What a link is to a reader. */
export type LinkKind = 'link' | 'image' | 'embed'

/** How a link is written. */
export type LinkSyntax =
  | 'inline'
  | 'reference'
  | 'autolink'
  | 'literal'
  | 'html'
  | 'shortcode'
  | 'metadata'

/** What a link leads to. */
export type LinkRole =
  | 'slides'
  | 'video'
  | 'code'
  | 'audio'
  | 'paper'
  | 'profile'
  | 'event'
  | 'document'

/** A link, an image, or something embedded. */
export interface Link {
  /** Target as CommonMark reads it: entities and escapes decoded. */
  url: string
  /** Text of a link, alternative text of an image. */
  text: string
  /** Title attribute. */
  title?: string
  /** `embed` is an iframe, video, audio, or a shortcode that stands for one. */
  kind: LinkKind
  /** How it is written. */
  syntax: LinkSyntax
  /** What it leads to, by its words or its provider. */
  role?: LinkRole
  /** Name of the service, in lower case: `youtube`, `speakerdeck`, `github`. */
  provider?: string
  /** The provider's own name for the thing: a video's, a deck's, a repository's. */
  id?: string
  /** `false` where a Markdown renderer alone would not make a link of it. */
  rendered?: false
  /** Index in {@link Post.talks} of the talk in whose part it stands. */
  talk?: number
  /** The link as written. */
  position: Position
}

/** How grave a message is. */
export type Severity = 'error' | 'warning' | 'info'

/** Something that could not be read as written. */
export interface Message {
  /** Name of the rule, in kebab case; it never changes. */
  ruleId: string
  /** `error` where something of the post was refused or lost. */
  severity: Severity
  /** What is wrong and what mends it, a sentence. */
  reason: string
  /** Where it is. */
  position?: Position
  /** What would have been right. */
  expected?: string[]
  /** Page of documentation of the rule. */
  url: string
  /**
   * Edits that mend it without a doubt, in order, none over another; absent
   * where that takes an author.
   */
  fix?: Edit[]
}

/** A change of the source: what stands at a place becomes another text. */
export interface Edit {
  /** What is replaced; empty where something is put in. */
  position: Position
  /** What stands there then. */
  text: string
}

/** Why a unit of the post was read as it was. */
export interface Explanation {
  /** What was asked of the unit. */
  unit: 'talk' | 'question'
  /** Whether it became one. */
  taken: boolean
  /** The unit's text, as it was judged. */
  text: string
  /** What counted, for and against, in words. */
  evidence: string[]
  /** Where the unit stands. */
  position: Position
}
