import {type ParseRuleId, pageOf, parseRules} from '../source/message.ts'
import type {Check, RuleOptions, RuleSeverity} from './check.ts'
import {type CommentRuleId, commentRules} from './comments.ts'
import {type DateRuleId, dateRules} from './dates.ts'
import {type FrontMatterRuleId, frontMatterRules} from './front-matter.ts'
import {type HeadingRuleId, headingRules} from './headings.ts'
import {type ImageRuleId, imageRules} from './images.ts'
import {type LinkRuleId, linkRules} from './links.ts'
import {type OrdinalRuleId, ordinalRules} from './ordinals.ts'
import {type ProgrammeRuleId, programmeRules} from './programme.ts'
import {type QuestionRuleId, questionRules} from './questions.ts'
import {type ReferenceRuleId, referenceRules} from './references.ts'
import {type SlugRuleId, slugRules} from './slugs.ts'
import {type TalkRuleId, talkRules} from './talks.ts'
import {type TargetRuleId, targetRules} from './targets.ts'
import {type TitleRuleId, titleRules} from './titles.ts'

/** Id of a rule found by checking, not by reading. */
export type CheckRuleId =
  | CommentRuleId
  | DateRuleId
  | FrontMatterRuleId
  | HeadingRuleId
  | ImageRuleId
  | LinkRuleId
  | OrdinalRuleId
  | ProgrammeRuleId
  | QuestionRuleId
  | ReferenceRuleId
  | SlugRuleId
  | TalkRuleId
  | TargetRuleId
  | TitleRuleId

/** Id of a rule: the defect, in kebab case. It never changes. */
export type RuleId = ParseRuleId | CheckRuleId

/** A rule, as its users see it. */
export interface Rule {
  /** Id, as in {@link Message.ruleId}. */
  id: RuleId
  /** How grave its findings are where nothing else is set. */
  severity: RuleSeverity
  /** What is wrong, in a few words. */
  summary: string
  /** Whether some of its findings come with a `fix`. */
  isFixable: boolean
  /** Names of its options, each a list of strings, with the defaults. */
  options: RuleOptions
  /** Page of documentation. */
  url: string
}

/** Rules that are checked once a post is read, by id. */
export const checks: Readonly<Record<CheckRuleId, Check>> =
  /* @__PURE__ */ allChecks()

/**
 * Every rule that a message can be of, by id: a closed table. Those of reading
 * come with any post, the others with `checkPost`.
 */
export const rules: readonly Rule[] = /* @__PURE__ */ allRules()

// Tables are made by functions, which a bundler leaves out with their rules
// where nobody checks.

function allChecks(): Record<CheckRuleId, Check> {
  return {
    ...commentRules(() => rules.map(({id}) => id)),
    ...dateRules,
    ...frontMatterRules,
    ...headingRules,
    ...imageRules,
    ...linkRules,
    ...ordinalRules,
    ...programmeRules,
    ...questionRules,
    ...referenceRules,
    ...slugRules,
    ...talkRules,
    ...targetRules,
    ...titleRules
  }
}

function allRules(): Rule[] {
  return Object.entries<
    Pick<Check, 'severity' | 'summary' | 'isFixable' | 'options'>
  >({...parseRules, ...checks})
    .map(([id, {severity, summary, isFixable = false, options = {}}]) => ({
      // The keys of both tables are ids of rules.
      id: id as RuleId,
      severity,
      summary,
      isFixable,
      options,
      url: pageOf(id)
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
