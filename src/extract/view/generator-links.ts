import {addOffsets, offsetAt, setOffset} from '../../source/offsets.ts'
import type {Block, Line, Mark} from '../view.ts'
import {markedLine} from './marked-line.ts'

/** A target that a generator fills in, from `](` to `)`, with its title. */
const target =
  /\]\(\s*((?:\{\{[^{}]*\}\}|\{%[^{}]*%\}|[^\s(){}])+)(?:\s+"[^"]*"|\s+'[^']*')?\s*\)/g

/** What a generator replaces, and the address that it is given, if any. */
const template = /\{[{%](?:[^{}"]*"([^"{}]*)")?([^{}]*)\}\}?/g

/** What is cheap to see of a text in which there may be such a target. */
const mark = /\]\([^\s()]*[ \t]*\{[{%]/

/** Whether a text has links that a generator makes. */
export function hasGeneratorLinks(text: string): boolean {
  return mark.test(text)
}

/**
 * A block in which links whose target a generator fills in are links, and
 * images are none of the text: `[text]({{< ref "page.md" >}})` is no link of
 * Markdown, whose targets have no spaces.
 *
 * @returns
 *   The block; none where nothing of it is shown.
 */
export function withGeneratorLinks(block: Block): Block | undefined {
  if (block.kind === 'code' || !block.lines.some(({text}) => mark.test(text)))
    return block
  let images = 0
  const lines = block.lines.flatMap((line) => {
    const found = mark.test(line.text) ? linksOn(line) : []
    images += found.filter(({isImage}) => isImage).length
    return found.length ? (withLinks(line, found) ?? []) : [line]
  })
  const media = block.media + images
  return lines.length || media ? {...block, lines, media} : undefined
}

interface Found {
  isImage: boolean
  /** Indexes of the first mark, of what is shown and behind it, and behind all. */
  start: number
  from: number
  to: number
  end: number
  url: string
}

function linksOn({text, marks}: Line): Found[] {
  const found: Found[] = []
  let back = 0
  for (const match of text.matchAll(target)) {
    const [all, written = ''] = match
    const to = match.index
    const end = to + all.length
    const open = /\{[{%]/.test(written) ? opening(text, to, back) : -1
    back = end
    if (open < 0 || isCode(marks, to)) continue
    const isImage = text[open - 1] === '!'
    found.push({
      isImage,
      start: isImage ? open - 1 : open,
      from: isImage ? end : open + 1,
      to: isImage ? end : to,
      end,
      url: urlOf(written)
    })
  }
  return found
}

/** Index of the bracket that one closes, not before some other; -1 if none. */
function opening(text: string, close: number, back: number): number {
  let depth = 1
  for (let at = close - 1; at >= back; at--) {
    if (text[at] === ']') depth++
    else if (text[at] === '[' && --depth === 0) return at
  }
  return -1
}

function isCode(marks: readonly Mark[], at: number): boolean {
  return marks.some(
    ({kind, start, end}) => kind === 'code' && start <= at && end > at
  )
}

/** A target with each template in it replaced by the address it is given. */
function urlOf(written: string): string {
  return written.replace(
    template,
    (_, quoted: string | undefined, words: string) =>
      quoted ?? words.split(/\s+/).find((word) => word.includes('/')) ?? ''
  )
}

/** A line of which what is shown of links is left; none where that is nothing. */
function withLinks(line: Line, found: readonly Found[]): Line | undefined {
  const {text, offsets} = line
  const links = found.filter(({isImage}) => !isImage)
  const kept: Stretch[] = []
  let at = 0
  for (const {start, from, to, end} of found) {
    kept.push({start: at, end: start}, {start: from, end: to})
    at = end
  }
  kept.push({start: at, end: text.length})
  const parts = squeezed(text, kept)
  const last = parts.at(-1)
  if (!last) return
  const moved = mover(parts)
  const marks = [
    ...line.marks,
    ...links.map(
      ({from, to, url}): Mark => ({
        kind: 'link',
        start: from,
        end: to,
        url: url || undefined,
        continued: false
      })
    )
  ]
    .map((one) => ({...one, start: moved(one.start), end: moved(one.end)}))
    .filter(({start, end}) => start < end)
  const places: number[] = []
  let shown = ''
  for (const {start, end} of parts) {
    addOffsets(places, shown.length, offsets, start, end)
    shown += text.slice(start, end)
  }
  setOffset(places, shown.length, offsetAt(offsets, last.end))
  return markedLine({...line, text: shown, offsets: places}, marks)
}

/** A stretch of a text. */
interface Stretch {
  start: number
  end: number
}

/** Stretches that are not empty, without white space that has lost its word. */
function squeezed(text: string, kept: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = []
  for (const {start, end} of kept) {
    const last = parts.at(-1)
    const isSpaced = !last || text[last.end - 1] === ' '
    const from = isSpaced && text[start] === ' ' ? start + 1 : start
    if (from < end) parts.push({start: from, end})
  }
  const last = parts.at(-1)
  if (last && text[last.end - 1] === ' ') last.end--
  return parts.filter(({start, end}) => start < end)
}

/** Tells where an index of a text is among stretches of it, put together. */
function mover(parts: readonly Stretch[]): (index: number) => number {
  return (index) =>
    parts.reduce(
      (sum, {start, end}) => sum + Math.max(0, Math.min(index, end) - start),
      0
    )
}
