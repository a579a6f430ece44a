import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Message, Metadata, Position} from '../model.ts'
import {inCode, message} from '../source/message.ts'

/** Data that a schema has seen, and what it has against it. */
export interface Validation {
  /** Output of the schema; the data as authored where it has an issue. */
  data: unknown
  messages: Message[]
}

/**
 * Validate the data of front matter by a schema. Each of its issues is an
 * error at the value, or for one that is missing, at the map it should be in.
 *
 * @param metadata
 *   Metadata with its data as authored.
 * @param schema
 *   Any Standard Schema that validates synchronously; without one the data is
 *   as it is.
 * @throws TypeError
 *   Where the schema is asynchronous.
 */
export function validated(
  metadata: Metadata,
  schema: StandardSchemaV1 | undefined
): Validation {
  if (!schema) return {data: metadata.data, messages: []}
  const result = schema['~standard'].validate(metadata.data)
  if ('then' in result)
    throw new TypeError(
      'Unexpected promise, expected `options.schema` to validate synchronously'
    )
  if (!result.issues) return {data: result.value, messages: []}
  return {
    data: metadata.data,
    messages: result.issues.map((issue) => issueMessage(issue, metadata))
  }
}

function issueMessage(
  issue: StandardSchemaV1.Issue,
  metadata: Metadata
): Message {
  const keys = (issue.path ?? []).map((part) =>
    String(typeof part === 'object' ? part.key : part)
  )
  const position = placeOf(keys, metadata)
  const name = keys.length > 0 ? inCode(keys.join('.')) : 'front matter'
  return message(
    'front-matter-schema',
    `Unexpected ${name}, expected what the schema allows: ${issue.message}`,
    {...(position && {position})}
  )
}

/** Where a value is, or the nearest above it. */
function placeOf(
  keys: readonly string[],
  {positions, position}: Metadata
): Position | undefined {
  for (let length = keys.length; length >= 0; length--) {
    const pointer = keys
      .slice(0, length)
      .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('')
    const found = positions[pointer]
    if (found) return found
  }
  return position
}
