import {lstatSync, realpathSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {isAbsolute, join, normalize, relative, resolve, sep} from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import {type Failure, failure} from '../posts/failure.ts'
import {type Matches, matches} from './matches.ts'

/** Posts that the arguments of a command name. */
export interface Found {
  /** Each file once, ordered by path. */
  files: PostFile[]
  /** Whether the arguments can name more than one post. */
  isMany: boolean
  /** What could not be found or read. */
  failures: Failure[]
  /** Links that were not followed, as they lead out of where they stand. */
  skipped: Failure[]
}

/** A file to read. */
export interface PostFile {
  /** Path to show: relative to the working folder, POSIX; absolute as given. */
  path: string
  /** Path to open. */
  file: string
}

/** What Markdown files are named; MDX is another language. */
const markdownFiles = '**/*.{md,markdown,mdown,mdwn,mkd,mkdn,mkdown}'

/**
 * Find the posts that paths, folders and globs name.
 *
 * A path that exists is that file or folder, though it has the characters of a
 * glob: `[slug].md`. A file that is reached twice, by two arguments or by a
 * link, is there once, under its own name.
 */
export async function findPosts(
  args: readonly string[],
  cwd: string
): Promise<Found> {
  const found: Found = {
    files: [],
    isMany: args.length > 1,
    failures: [],
    skipped: []
  }
  const files: PostFile[] = []
  for (const argument of args) {
    const kind = await kindOf(argument, cwd)
    if (kind === 'file') files.push(postFile(argument, cwd))
    else if (typeof kind === 'object') found.failures.push(kind)
    else {
      found.isMany = true
      files.push(...(await filesOf(argument, kind, cwd, found)))
    }
  }
  found.files = once(files)
  return found
}

async function kindOf(
  argument: string,
  cwd: string
): Promise<'file' | 'folder' | 'glob' | Failure> {
  if (argument === '') return {path: "''", reason: 'no such file or folder'}
  try {
    const stats = await stat(resolve(cwd, argument))
    return stats.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return isDynamicPattern(argument) ? 'glob' : failure(argument, error)
  }
}

async function filesOf(
  argument: string,
  kind: 'folder' | 'glob',
  cwd: string,
  found: Found
): Promise<PostFile[]> {
  const folder = resolve(cwd, argument)
  const {paths, outside, failures}: Matches =
    kind === 'folder'
      ? await matches(markdownFiles, {
          cwd: folder,
          root: folder,
          ignoreCase: true
        })
      : await matches(argument, {cwd, root: resolve(cwd, base(argument))})
  const shown = (path: string): string =>
    kind === 'folder'
      ? join(argument, path)
      : isAbsolute(argument)
        ? resolve(cwd, path)
        : path
  for (const {path, reason} of failures)
    found.failures.push({
      path: isAbsolute(argument) ? path : posix(relative(cwd, path) || '.'),
      reason
    })
  for (const path of outside)
    found.skipped.push({
      path: posix(normalize(shown(path))),
      reason: 'skipped, a link that leads out of where it stands'
    })
  if (paths.length === 0 && failures.length === 0)
    found.failures.push({
      path: argument,
      reason:
        kind === 'folder'
          ? 'no Markdown files in this folder'
          : 'no file matches'
    })
  return paths.map((path) => postFile(shown(path), cwd))
}

/** Folder in front of the first character that makes a glob of a path. */
function base(pattern: string): string {
  const plain = pattern.slice(0, pattern.search(/[*?[\]{}()!+@\\]/u))
  return plain.slice(0, plain.lastIndexOf('/') + 1)
}

function postFile(path: string, cwd: string): PostFile {
  return {path: posix(normalize(path)), file: resolve(cwd, path)}
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/**
 * Each file once, its own name before that of a link to it.
 *
 * Asked for one by one and without a promise each, as there may be many.
 */
function once(files: readonly PostFile[]): PostFile[] {
  const byFile = new Map<string, PostFile>()
  for (const post of [...files].sort(byPath)) {
    const real = realPath(post.file)
    const before = byFile.get(real)
    if (!before || (before.file !== post.file && isLink(before.file)))
      byFile.set(real, post)
  }
  return [...byFile.values()].sort(byPath)
}

/** What is no file, or may not be seen, stands for itself. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return file
  }
}

function isLink(file: string): boolean {
  return lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() ?? false
}

/** By code units, as no locale may change the order. */
function byPath(a: PostFile, b: PostFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
