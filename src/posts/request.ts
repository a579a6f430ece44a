import type {RuleSettings} from '../check/settings.ts'
import type {LanguagePack} from '../language/pack.ts'
import type {Limits} from '../limits.ts'
import type {SchemaFile} from './schema-file.ts'

/** A post to read: what it holds, or the file that does. */
export type PostRequest = {
  path?: string
  /** Rules to check it by, in place of those that all posts have. */
  rules?: RuleSettings | undefined
} & ({source: string | Uint8Array} | {file: string})

/** Parsers of Markdown; both give the very same post. */
export const parserNames = ['satteri', 'remark'] as const

/** Name of a parser of Markdown. */
export type ParserName = (typeof parserNames)[number]

/** Options of reading that another process can be told. */
export interface ReadOptions {
  parser: ParserName
  languages: readonly LanguagePack[] | undefined
  explain: boolean
  limits: Limits
  /** Rules to check posts by; absent where they are only read. */
  rules?: RuleSettings | undefined
  /** Spaces to indent by, where JSON is wanted in place of posts. */
  indent?: number | undefined
  /** Where findings are wanted in place of posts. */
  findings?: FindingsOptions | undefined
}

/** How findings are made. */
export interface FindingsOptions {
  /** Schema of the front matter. */
  schema?: SchemaFile | undefined
  /** Whether fixes are made. */
  mend?: MendName | false | undefined
}

/** To make fixes and tell what is found then, or what was before them. */
export type MendName = 'take' | 'keep'
