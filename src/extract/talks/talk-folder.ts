import type {TalkSources} from './context.ts'

/** Deeper in a folder of talks are parts of one, as of a workshop. */
const deepest = 4

/** Whether a post is in a folder, or a repository, of a post for each talk. */
export function isInTalkFolder({view, lexicon}: TalkSources): boolean {
  const {path} = view.document
  if (path === undefined) return false
  const folders = namesIn(path)
  const file = (folders.pop() ?? '').replace(/\..*$/s, '')
  const index = folders.findLastIndex((name) =>
    lexicon.is('collection', name.replace(/[-.+_]+/g, ' '))
  )
  const below = folders.length - 1 - index
  // What a mirror writes in one name tells folders from words no more.
  const isNear = below <= deepest || isMirrored(path)
  return index >= 0 && isNear && !isOverOthers(file, below)
}

/** `_index`, or `index` of the folder itself: a page that lists its talks. */
function isOverOthers(file: string, below: number): boolean {
  return /^(?:_index|readme)$/i.test(file) || (file === 'index' && below === 0)
}

/** `owner__repository__name.md`. */
function isMirrored(path: string): boolean {
  return /__[^\\/]*__[^\\/]*$/.test(path)
}

/**
 * Names of folders, then that of the file. A mirror writes all of it, from the
 * owner on, as the name of a file: `owner__conference-notes__2019_caches.md`.
 */
function namesIn(path: string): string[] {
  const names = path.split(/[\\/]+/)
  const [owner = '', repository, ...rest] = names.at(-1)?.split('__') ?? []
  if (repository === undefined) return names
  const inside = rest.join('_').split('_').filter(Boolean)
  return [...names.slice(0, -1), owner, repository, ...inside]
}
