import type {Document} from '../source/document.ts'
import {lineEnds} from '../source/line-ends.ts'
import type {Span} from '../source/span.ts'

/**
 * Whether remark-frontmatter finds the very front matter that was found, or
 * none where none was.
 */
export function isStandard(
  document: Document,
  found: Span | undefined
): boolean {
  const isFirst = !found || found.start === document.start
  return isFirst && standardEnd(document) === found?.end
}

/**
 * Where front matter ends as remark-frontmatter sees it, with the presets
 * `yaml` and `toml`; absent where it sees none.
 *
 * Its fences are three marks from the first column of the first line on, with
 * nothing but spaces and tabs behind them.
 */
export function standardEnd(document: Document): number | undefined {
  if (!opens(document)) return
  const {text, start} = document
  const marker = text.slice(start, start + 3)
  const next = lineEnds(text, start)
  for (let line = next(); line; ) {
    const following = next()
    const end = following?.start ?? text.length
    if (isFence(text, line.end, end, marker)) return end
    line = following
  }
  return
}

/** Whether the first line is a fence to remark-frontmatter, closed or not. */
export function opens({text, start}: Document): boolean {
  const marker = text.slice(start, start + 3)
  if (marker !== '---' && marker !== '+++') return false
  const next = lineEnds(text, start)()
  return isFence(text, start, next?.start ?? text.length, marker)
}

function isFence(
  text: string,
  start: number,
  end: number,
  marker: string
): boolean {
  if (!text.startsWith(marker, start)) return false
  for (let at = start + marker.length; at < end; at++)
    if (text[at] !== ' ' && text[at] !== '\t') return false
  return true
}
