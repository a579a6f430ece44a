import type {ErrorCode, YAMLParseError} from 'yaml'
import type {Message} from '../model.ts'
import {inCode, message} from '../source/message.ts'
import type {Excerpt} from './excerpt.ts'

/** What an error of `yaml` says of the text at its place. */
const reasons: Partial<Record<ErrorCode, (text: string) => string>> = {
  BAD_DQ_ESCAPE: (text) =>
    `Unexpected escape ${inCode(text.slice(0, 2))}, expected two backslashes, or single quotation marks around the value`,
  BAD_INDENT: () =>
    'Unexpected indentation, expected the bracket that closes a list or map, or keys in one column',
  BAD_SCALAR_START: (text) =>
    `Unexpected ${inCode(text[0] ?? '')} at the beginning of a value, expected quotation marks around the value`,
  BLOCK_AS_IMPLICIT_KEY: () =>
    'Unexpected second colon in a value, expected quotation marks around the value',
  MISSING_CHAR: () =>
    'Unexpected end of a value, expected the quotation mark or bracket that closes it',
  MULTILINE_IMPLICIT_KEY: () =>
    'Unexpected line without a key, expected `key: value`',
  TAB_AS_INDENT: () => 'Unexpected tab as indentation, expected spaces',
  UNEXPECTED_TOKEN: (text) =>
    `Unexpected ${inCode(text)} behind a value, expected quotation marks around all of it`
}

/** An error of `yaml`, at its place in the file. */
export function syntaxMessage(error: YAMLParseError, part: Excerpt): Message {
  const [start, end] = error.pos
  const [line = ''] = part.text.slice(start).split('\n', 1)
  const [what = ''] = error.message.split('\n', 1)
  const reason =
    reasons[error.code]?.(line.trim()) ??
    `Unexpected ${inCode(line.trim())}, expected what YAML 1.2 allows: ${what}`
  return message('front-matter-syntax', reason, {
    position: part.position(start, Math.max(start, end))
  })
}
