import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import type {Line} from './lines.ts'

/** Language of front matter. */
export type Format = 'yaml' | 'toml' | 'json'

/** Front matter of a file, unread. Offsets are in the file. */
export interface Block {
  /** Absent where its fence names a language that is not read. */
  format: Format | undefined
  /** Where it begins and ends, fences included. */
  start: number
  end: number
  /** What stands between the fences. */
  from: number
  to: number
  /** Where the body begins. */
  body: number
  /** What is unusual about the fences. */
  messages: Message[]
}

/** A file as lines. */
export interface Lines {
  document: Document
  lines: readonly Line[]
  /** Text of each line. */
  texts: readonly string[]
}
