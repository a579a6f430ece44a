import type {Document} from '../source/document.ts'
import type {Block} from './block.ts'
import {goesOn} from './block-content.ts'
import {keyOf} from './key-line.ts'

/** A line like a fence, behind another. */
const near = /[\r\n] {0,3}(?:---|\+\+\+|;;;|\.\.\.)/

/** A blank line, behind another. */
const blank = /(?:\n|\r(?!\n))[^\S\r\n]*(?:[\r\n]|$)/

/**
 * Front matter as most files have it: between two fences of three marks, from
 * the first line on, with a key on its first line, and in it nothing like a
 * fence, nor like a body behind a blank line.
 *
 * @returns
 *   Nothing where it is not so plain, or where there is none.
 */
export function plainFences({text, start}: Document): Block | undefined {
  const marker = text.slice(start, start + 3)
  if (marker !== '---' && marker !== '+++') return
  const opening = lineEnd(text, start + 3)
  const from = opening ? opening.next : text.length
  const feed = text.indexOf(`\n${marker}`, from)
  const closing = feed < 0 ? undefined : lineEnd(text, feed + 4)
  if (!closing) return
  const to = text[feed - 1] === '\r' ? feed - 1 : feed
  const stretch = text.slice(from - 1, to)
  if (near.test(stretch)) return
  const {index: gap = stretch.length} = blank.exec(stretch) ?? {}
  if (!goesOn(stretch.slice(gap).split(/[\r\n]+/))) return
  const first = text.slice(from, text.indexOf('\n', from))
  if (keyOf(first) === undefined) return
  return {
    format: marker === '---' ? 'yaml' : 'toml',
    start,
    end: closing.end,
    from,
    to,
    body: closing.next,
    messages: []
  }
}

/** Where a line ends, and the next begins, that goes on with white space. */
function lineEnd(
  text: string,
  from: number
): {end: number; next: number} | undefined {
  let end = from
  while (text[end] === ' ' || text[end] === '\t') end++
  const feed = text[end] === '\r' ? end + 1 : end
  if (feed === text.length) return {end, next: feed}
  return text[feed] === '\n' ? {end, next: feed + 1} : undefined
}
