import type {Edit, Message, Position, Severity} from '../model.ts'

/** What is the same for every message of a rule about reading. */
interface ParseRule {
  /** How grave it is. */
  severity: Severity
  /** What the rule is about, in a sentence. */
  summary: string
}

/** Folder of the pages that document the rules, one each. */
const documentation =
  'https://github.com/talkmark/talkmark/blob/main/docs/rules'

/** Page of documentation of a rule. */
export function pageOf(ruleId: string): string {
  return `${documentation}/${ruleId}.md`
}

/** Id of a rule about reading a post: the defect, in kebab case. */
export type ParseRuleId =
  | 'body-unreadable'
  | 'encoding-utf-8'
  | 'encoding-utf-16'
  | 'front-matter-anchor'
  | 'front-matter-control-character'
  | 'front-matter-date'
  | 'front-matter-directive'
  | 'front-matter-documents'
  | 'front-matter-duplicate-key'
  | 'front-matter-fence'
  | 'front-matter-indentation'
  | 'front-matter-key'
  | 'front-matter-merge-key'
  | 'front-matter-not-first'
  | 'front-matter-number'
  | 'front-matter-quotes'
  | 'front-matter-root'
  | 'front-matter-schema'
  | 'front-matter-syntax'
  | 'front-matter-tabs'
  | 'front-matter-tag'
  | 'front-matter-unclosed'
  | 'limit-address-punctuation'
  | 'limit-addresses'
  | 'limit-blocks'
  | 'limit-bracket-depth'
  | 'limit-brackets'
  | 'limit-bytes'
  | 'limit-containers'
  | 'limit-definitions'
  | 'limit-delimiters'
  | 'limit-front-matter-depth'
  | 'limit-front-matter-size'
  | 'limit-front-matter-values'
  | 'limit-lines'
  | 'limit-lookahead'
  | 'limit-marks'
  | 'limit-rewrites'

/**
 * What can be wrong with a post before anything is made of it: a closed table
 * of ids, which never change.
 */
export const parseRules: Readonly<Record<ParseRuleId, ParseRule>> = {
  'body-unreadable': {
    severity: 'error',
    summary: 'Markdown that no parser gets through'
  },
  'encoding-utf-8': {
    severity: 'error',
    summary: 'Bytes that are not UTF-8'
  },
  'encoding-utf-16': {
    severity: 'error',
    summary: 'A file in UTF-16'
  },
  'front-matter-anchor': {
    severity: 'error',
    summary: 'An anchor or an alias'
  },
  'front-matter-control-character': {
    severity: 'error',
    summary: 'A control character'
  },
  'front-matter-date': {
    severity: 'error',
    summary: 'A date that no calendar has'
  },
  'front-matter-directive': {
    severity: 'error',
    summary: 'A YAML directive'
  },
  'front-matter-documents': {
    severity: 'error',
    summary: 'More than one YAML document'
  },
  'front-matter-duplicate-key': {
    severity: 'error',
    summary: 'A key that a map has already'
  },
  'front-matter-fence': {
    severity: 'warning',
    summary: 'A fence that generators do not know'
  },
  'front-matter-indentation': {
    severity: 'warning',
    summary: 'Lines that only some parsers take for part of a value'
  },
  'front-matter-key': {
    severity: 'error',
    summary: 'A key that is not text'
  },
  'front-matter-merge-key': {
    severity: 'error',
    summary: 'A merge key'
  },
  'front-matter-not-first': {
    severity: 'warning',
    summary: 'Front matter that does not begin on the first line'
  },
  'front-matter-number': {
    severity: 'error',
    summary: 'A number that JSON cannot hold'
  },
  'front-matter-quotes': {
    severity: 'warning',
    summary: 'Curly quotation marks around a value'
  },
  'front-matter-root': {
    severity: 'error',
    summary: 'Front matter that is not a map'
  },
  'front-matter-schema': {
    severity: 'error',
    summary: 'A value that the schema does not allow'
  },
  'front-matter-syntax': {
    severity: 'error',
    summary: 'Front matter that its language does not allow'
  },
  'front-matter-tabs': {
    severity: 'warning',
    summary: 'Tabs as indentation'
  },
  'front-matter-tag': {
    severity: 'error',
    summary: 'A YAML tag'
  },
  'front-matter-unclosed': {
    severity: 'error',
    summary: 'Front matter without its closing fence'
  },
  'limit-address-punctuation': {
    severity: 'error',
    summary: 'Too much punctuation in an address'
  },
  'limit-addresses': {
    severity: 'error',
    summary: 'Too many addresses in a word'
  },
  'limit-blocks': {
    severity: 'error',
    summary: 'Too many headings, list items, quotes and cells'
  },
  'limit-bracket-depth': {
    severity: 'error',
    summary: 'Brackets that are nested too deep, or never opened'
  },
  'limit-brackets': {
    severity: 'error',
    summary: 'Too many brackets in a paragraph'
  },
  'limit-bytes': {
    severity: 'error',
    summary: 'A file that is too large'
  },
  'limit-containers': {
    severity: 'error',
    summary: 'Quotes, lists and footnotes that are nested too deep'
  },
  'limit-definitions': {
    severity: 'error',
    summary: 'Too many definitions of links and footnotes'
  },
  'limit-delimiters': {
    severity: 'error',
    summary: 'Too many characters of emphasis in a paragraph'
  },
  'limit-front-matter-depth': {
    severity: 'error',
    summary: 'Front matter that is nested too deep'
  },
  'limit-front-matter-size': {
    severity: 'error',
    summary: 'Front matter that is too long'
  },
  'limit-front-matter-values': {
    severity: 'error',
    summary: 'Front matter of too many values'
  },
  'limit-lines': {
    severity: 'error',
    summary: 'Too many lines'
  },
  'limit-lookahead': {
    severity: 'error',
    summary: 'Too much that is opened and never closed'
  },
  'limit-marks': {
    severity: 'error',
    summary: 'Too much markup'
  },
  'limit-rewrites': {
    severity: 'error',
    summary: 'Too many ends of items and quotes, and underlines'
  }
}

/** Where a message belongs, and what would have been right. */
export interface Place {
  position?: Position
  expected?: string[]
  fix?: Edit[]
}

/**
 * A message of a rule.
 *
 * The reason follows remark-lint: "Unexpected X, expected Y", values in
 * backticks, then the mend.
 */
export function message(
  ruleId: ParseRuleId,
  reason: string,
  place: Place = {}
): Message {
  const {severity} = parseRules[ruleId]
  return {ruleId, severity, reason, ...place, url: pageOf(ruleId)}
}

/** How much of a value a message shows. */
const longest = 60

/** A value between backticks, on one line, as short as a message needs it. */
export function inCode(value: string): string {
  const line = value
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')
  return `\`${line}${value.length > longest ? '…' : ''}\``
}
