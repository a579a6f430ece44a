import {readFile} from 'node:fs/promises'
import {pathToFileURL} from 'node:url'
import type {StandardSchemaV1} from '@standard-schema/spec'
import {failure} from './failure.ts'
import {jsonSchema, SchemaError} from './json-schema.ts'

/** A schema by its file, as another process can be told it. */
export interface SchemaFile {
  /** `json`: a JSON Schema; `module`: a default export with a `schema`. */
  kind: 'json' | 'module'
  /** Absolute path. */
  file: string
}

/**
 * Load the schema of a file.
 *
 * @throws SchemaError
 *   Where the file cannot be read or is no schema.
 */
export async function schemaOf({
  kind,
  file
}: SchemaFile): Promise<StandardSchemaV1> {
  if (kind === 'json') return jsonSchema(await parsed(file))
  const {default: config} = await import(pathToFileURL(file).href)
  return config.schema
}

async function parsed(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new SchemaError(failure(file, error).reason)
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new SchemaError('not JSON')
  }
}
