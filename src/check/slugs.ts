import {pathFacts} from '../extract/metadata/path.ts'
import type {Position} from '../model.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about the name of a post in its URL. */
export type SlugRuleId = 'slug-duplicate'

/** Rules about the name of a post in its URL. */
export const slugRules: Readonly<Record<SlugRuleId, Check>> = {
  'slug-duplicate': {
    severity: 'error',
    summary: 'A slug that another post has',
    findings: slugs
  }
}

/**
 * The slug of a post, for whoever knows the others. Posts have to differ only
 * from those of their folder and language, and where the slug is that of a
 * file name, of their date.
 */
function slugs({authored, document, matter}: Ground): Finding[] {
  const {path} = document
  const {slug, language = ''} = authored
  if (path === undefined || slug === undefined) return []
  const key = Object.keys(matter.data).find(
    (one) => one.toLowerCase() === 'slug'
  )
  const written = key === undefined ? undefined : matter.positions[`/${key}`]
  const date = written ? '' : (pathFacts(path)?.date.date ?? '')
  const start = document.position(document.start, document.start)
  const position: Position = written ?? start
  const reason = `Unexpected slug ${inCode(slug)} of another post, expected one of its own; change one of them`
  const scope = [folderOf(path), language || suffixOf(path), date, slug]
  return [{reason, position, claim: {kind: 'slug', slug: scope.join('\n')}}]
}

/** Folder of a post; that of `talk/index.md` is the one around it. */
function folderOf(path: string): string {
  const parts = path.split(/[\\/]/)
  const file = parts.pop() ?? ''
  if (/^_?index\./i.test(file)) parts.pop()
  return parts.join('/')
}

/** Language in a file name: `talk.pt-br.md`. */
function suffixOf(path: string): string {
  return /\.([a-z]{2}(?:-[a-z]{2,4})?)\.\w+$/i.exec(path.slice(-24))?.[1] ?? ''
}
