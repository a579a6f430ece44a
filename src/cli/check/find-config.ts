import {readFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {failure, isMissing} from '../../posts/failure.ts'
import type {FoundConfig} from './found-config.ts'
import {configProblems, type Sound} from './sound-config.ts'

/** Names of a config, the first of a folder wins. */
const names = [
  'talkmark.config.js',
  'talkmark.config.mjs',
  'talkmark.config.json',
  'package.json'
]

/** A config, and what is wrong with it, a sentence each. */
export interface Search extends FoundConfig {
  problems: string[]
}

/**
 * Find the config of a folder: there, or in the nearest folder above that has
 * one.
 *
 * What is wrong with it is left out, and the rest is kept.
 *
 * @param given
 *   Path of a config to take in place of the search.
 */
export async function findConfig(
  cwd: string,
  given: string | undefined
): Promise<Search> {
  if (given !== undefined) return loaded(resolve(cwd, given), given)
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of names) {
      const file = join(folder, name)
      const value = await read(file)
      if (value !== undefined) return search(file, name, value)
    }
    if (folder === dirname(folder))
      return {config: {}, folder: cwd, problems: []}
  }
}

async function loaded(file: string, name: string): Promise<Search> {
  const value = await read(file)
  return search(file, name, value ?? {error: 'no such file or folder'})
}

/** What a config holds, or why it holds nothing. */
type Value = {value: unknown} | {error: string}

function search(file: string, name: string, value: Value): Search {
  const folder = dirname(file)
  if ('error' in value)
    return {config: {}, folder, problems: [`${name}: ${value.error}`]}
  const {config, problems}: Sound = configProblems(value.value, name)
  return {config, folder, file, problems}
}

/** What a file holds as config; `undefined` where it says nothing. */
async function read(file: string): Promise<Value | undefined> {
  const isJson = file.endsWith('.json')
  try {
    const text = await readFile(file, 'utf8')
    if (isJson) {
      const value: unknown = JSON.parse(text)
      if (!file.endsWith('package.json')) return {value}
      const own = ofPackage(value)
      return own === undefined ? undefined : {value: own}
    }
    const module = await import(pathToFileURL(file).href)
    return 'default' in module
      ? {value: module.default}
      : {error: 'expected a default export'}
  } catch (error) {
    if (isMissing(error)) return
    // A manifest that others cannot read either is not ours to report.
    if (file.endsWith('package.json')) return
    return {error: reason(file, error)}
  }
}

function ofPackage(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null
    ? Object.getOwnPropertyDescriptor(manifest, 'talkmark')?.value
    : undefined
}

function reason(file: string, error: unknown): string {
  if (error instanceof SyntaxError && file.endsWith('.json'))
    return `not JSON: ${error.message}`
  return error instanceof Error && 'syscall' in error
    ? failure(file, error).reason
    : `cannot be loaded: ${error}`
}
