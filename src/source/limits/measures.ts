import type {Limits} from '../../limits.ts'
import type {ParseRuleId} from '../message.ts'
import type {InlineMarks} from './inline-marks.ts'
import type {Paragraph} from './paragraphs.ts'

/** What all paragraphs so far have together. */
export interface Total {
  lines: number
  blocks: number
  marks: number
  lookahead: number
  rewrites: number
  definitions: number
}

/** What is counted, and limited. */
export interface Measure {
  rule: ParseRuleId
  limit: keyof Limits
  /** What there can be too much of. */
  what: string
  /** How much of it there is with a paragraph. */
  count(paragraph: Paragraph, marks: InlineMarks, total: Total): number
}

/** All of them, in the order in which a paragraph over several is told. */
export const measures: readonly Measure[] = [
  {
    rule: 'limit-lines',
    limit: 'lines',
    what: 'lines',
    count: (_, __, total) => total.lines
  },
  {
    rule: 'limit-containers',
    limit: 'containers',
    what: 'quotes, list items and footnotes in each other',
    count: ({depth}) => depth
  },
  {
    rule: 'limit-rewrites',
    limit: 'rewrites',
    what: 'lines before the ends of items and quotes, and before underlines',
    count: ({rewrites}, _, total) => total.rewrites + rewrites
  },
  {
    rule: 'limit-delimiters',
    limit: 'delimiters',
    what: 'characters `*`, `_` and `~` in a paragraph',
    count: (_, {delimiters}) => delimiters
  },
  {
    rule: 'limit-brackets',
    limit: 'brackets',
    what: 'brackets in a paragraph',
    count: (_, {brackets}) => brackets
  },
  {
    rule: 'limit-bracket-depth',
    limit: 'bracketDepth',
    what: 'brackets in each other or not opened',
    count: (_, {bracketDepth}) => bracketDepth
  },
  {
    rule: 'limit-addresses',
    limit: 'addresses',
    what: 'beginnings of an address in a word',
    count: (_, {addresses}) => addresses
  },
  {
    rule: 'limit-address-punctuation',
    limit: 'addressPunctuation',
    what: 'punctuation characters in a row in an address',
    count: (_, {punctuation}) => punctuation
  },
  {
    rule: 'limit-definitions',
    limit: 'definitions',
    what: 'definitions',
    count: (_, {definitions}, total) => total.definitions + definitions
  },
  {
    rule: 'limit-lookahead',
    limit: 'lookahead',
    what: 'characters in search of the ends of code, HTML and titles',
    count: (_, {lookahead}, total) => total.lookahead + lookahead
  },
  {
    rule: 'limit-marks',
    limit: 'marks',
    what: 'characters that may be markup',
    count: ({around}, {marks}, total) => total.marks + around + marks
  },
  {
    rule: 'limit-blocks',
    limit: 'blocks',
    what: 'headings, list items, quotes and cells',
    count: ({blocks}, {pipes}, total) => total.blocks + blocks + pipes
  }
]
