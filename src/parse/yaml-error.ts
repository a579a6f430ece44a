import type {ErrorCode, YAMLParseError} from 'yaml'
import type {Message} from '../model.ts'
import {inCode, message} from '../source/message.ts'
import type {Excerpt} from './excerpt.ts'

/** What an error of `yaml` says of the text at its place. */
const reasons: Partial<Record<ErrorCode, (text: string) => string>> = {
  BAD_DQ_ESCAPE: (text) =>
    `Unexpected escape ${inCode(text)}, expected two backslashes, or single quotation marks around the value`,
  BAD_SCALAR_START: (text) =>
    `Unexpected ${inCode(text)} at the beginning of a value, expected quotation marks around the value`,
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
  const text = part.text.slice(start, end).trim()
  const reason = reasons[error.code]
  return message(
    'front-matter-syntax',
    reason?.(text) ??
      `Unexpected YAML at ${inCode(text)}, expected what YAML 1.2 allows: ${error.message.split('\n', 1)[0]}`,
    {position: part.position(start, Math.max(start, end))}
  )
}
