import {isAbsolute, relative, resolve, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import type {RuleSettings} from '../../check/settings.ts'
import type {FoundConfig} from './found-config.ts'

/** What a config says of a file. */
export interface OfFile {
  /** Whether it is not to be checked. */
  isIgnored(file: string): boolean
  /** Rules of its own; `undefined` where they are those of all. */
  rules(file: string): RuleSettings | undefined
}

/** What a config says of files, by their absolute paths. */
export function ofFile({config, folder}: FoundConfig): OfFile {
  const {rules: base = {}, ignore: ignored = [], overrides = []} = config
  const left = globs(ignored)
  const special = overrides.map(({files, rules}) => ({
    files: globs([files].flat()),
    rules
  }))
  const isIn = (file: string, paths: Ignore): boolean => {
    const path = below(folder, file)
    return path !== undefined && paths.ignores(path)
  }
  return {
    isIgnored: (file) => ignored.length > 0 && isIn(file, left),
    rules(file) {
      const own = special.filter(({files}) => isIn(file, files))
      return own.length > 0
        ? Object.assign({}, base, ...own.map(({rules}) => rules))
        : undefined
    }
  }
}

/** Path of a file below a folder, POSIX; `undefined` where it is not below. */
export function below(folder: string, file: string): string | undefined {
  const path = relative(folder, resolve(file))
  return path === '' || path.startsWith('..') || isAbsolute(path)
    ? undefined
    : path.replaceAll(sep, '/')
}

function globs(patterns: readonly string[]): Ignore {
  // On every system the same: by case, as names are in a repository.
  return ignore({ignorecase: false}).add([...patterns])
}
