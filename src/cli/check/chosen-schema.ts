import {resolve} from 'node:path'
import {type SchemaFile, schemaOf} from '../../posts/schema-file.ts'
import type {FoundConfig} from './found-config.ts'

/**
 * The schema that is asked for on the command line, or else by the config.
 *
 * @returns
 *   Its file; or what is wrong with it, in a sentence; or nothing.
 */
export async function chosenSchema(
  given: string | undefined,
  {config, folder, file}: FoundConfig,
  cwd: string
): Promise<{schema?: SchemaFile; problem?: string}> {
  const {schema} = config
  if (given === undefined && typeof schema === 'object')
    return file === undefined ? {} : {schema: {kind: 'module', file}}
  const path = given === undefined ? schema : given
  if (typeof path !== 'string') return {}
  const own: SchemaFile = {
    kind: 'json',
    file: resolve(given === undefined ? folder : cwd, path)
  }
  try {
    await schemaOf(own)
    return {schema: own}
  } catch (error) {
    return {
      problem: `${path}: ${error instanceof Error ? error.message : error}`
    }
  }
}
