import type {Dirent, readdir} from 'node:fs'
import {realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import {glob} from 'tinyglobby'
import {type Failure, failure, isMissing} from '../posts/failure.ts'
import {type Entry, entries} from './entries.ts'

/** Files that a pattern matches; each list is ordered. */
export interface Matches {
  /** Paths, relative to the folder searched. */
  paths: string[]
  /** Links that match but lead out of the root. */
  outside: string[]
  /** Folders that could not be read. */
  failures: Failure[]
}

/** Where a search begins. */
export interface Search {
  /** Folder that the pattern is relative to. */
  cwd: string
  /** Folder that no link may lead out of. */
  root: string
  /** Whether upper and lower case are one. */
  ignoreCase?: boolean
}

const ignored = ['node_modules', '.git', '.hg', '.jj', '.sl', '.svn']

/**
 * Find the files that a pattern matches.
 *
 * As in Prettier, a name that begins with a dot is one like others, and what
 * others wrote is left out: `node_modules`, unless the pattern names it, and
 * the folders of version control. Folders are listed by {@link entries}, which
 * says how links are taken.
 */
export async function matches(
  pattern: string,
  {cwd, root, ignoreCase = false}: Search
): Promise<Matches> {
  const named = pattern.split('/')
  const outside = new Set<string>()
  const failures: Failure[] = []
  const realRoot = await realpath(root).catch(() => root)
  const list = async (folder: string): Promise<Dirent[]> => {
    try {
      const found = await entries(folder, realRoot)
      for (const {name, kind} of found)
        if (kind === 'outside') outside.add(resolve(folder, name))
      return found.map(dirent)
    } catch (error) {
      if (!isMissing(error)) failures.push(failure(resolve(folder), error))
      return []
    }
  }
  const paths = await glob(pattern, {
    cwd,
    caseSensitiveMatch: !ignoreCase,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: {readdir: withCallback(list)},
    ignore: ignored.filter((name) => !named.includes(name)).map(within)
  })
  paths.sort()
  failures.sort((a, b) => (a.path < b.path ? -1 : 1))
  const leadsOut = (path: string): boolean => outside.has(resolve(cwd, path))
  return {
    paths: paths.filter((path) => !leadsOut(path)),
    outside: paths.filter(leadsOut),
    failures
  }
}

function within(name: string): string {
  return `**/${name}/**`
}

/** `readdir` as tinyglobby calls it. */
function withCallback(
  list: (folder: string) => Promise<Dirent[]>
): typeof readdir {
  const call = (
    folder: string,
    _options: unknown,
    done: (error: null, entries: Dirent[]) => void
  ): void => {
    void list(folder).then((found) => done(null, found))
  }
  // The overloads of `readdir` are many; this is the one that is called.
  return call as unknown as typeof readdir
}

function dirent({name, kind}: Entry): Dirent {
  const entry = {
    name,
    isDirectory: () => kind === 'folder',
    isFile: () => kind !== 'folder',
    isSymbolicLink: () => false
  }
  // Nothing else of a `Dirent` is asked for.
  return entry as Dirent
}
