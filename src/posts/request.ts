import type {LanguagePack} from '../language/pack.ts'
import type {Limits} from '../limits.ts'

/** A post to read: what it holds, or the file that does. */
export type PostRequest = {path?: string} & (
  | {source: string | Uint8Array}
  | {file: string}
)

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
}
