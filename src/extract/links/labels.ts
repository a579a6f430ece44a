import type {Parents, Table} from 'mdast'
import {type HtmlToken, htmlTokens} from '../../parse/html.ts'
import type {Document} from '../../source/document.ts'
import {leadingCount} from '../../source/leading-count.ts'
import {offsetAt} from '../../source/offsets.ts'
import type {LinkNodes} from './nodes.ts'
import {plainText, shownText, squeezed} from './plain-text.ts'

/** A run of text, or `\n` where a line or a block ends. */
interface Piece {
  start: number
  value: string
  /** What labels all that a block holds: the head of a table's column. */
  label: string
}

/** A label is a few words; what is longer is prose. */
const longest = 40

/**
 * Labels that stand right before links: the `Slides` of `Slides: [here](…)`,
 * of `**Slides:** https://…`, of `[Slides] https://…` and of a table's column.
 *
 * @returns
 *   The label before an offset, back to another; empty where there is none.
 */
export function labels(
  {parents}: LinkNodes,
  document: Document
): (offset: number, back: number) => string {
  const pieces = textPieces(parents, document)
  return (offset, back) => {
    let text = ''
    let index = leadingCount(pieces, ({start}) => start <= offset)
    while (text.length <= 2 * longest) {
      const piece = pieces[--index]
      if (!piece) break
      // A block that begins with the link has its mark at the same place.
      if (piece.value === '\n') {
        if (piece.label && piece.start >= back) text = `${piece.label}:${text}`
        break
      }
      const end = Math.max(0, offset - piece.start)
      const start = Math.max(0, back - piece.start, end - 2 * longest)
      const part = piece.value.slice(start, end)
      text = part + text
      if (piece.start < back || /[\n\r]/.test(part)) break
    }
    const lineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
    return labelAtEnd(text.slice(lineEnd + 1))
  }
}

/** The last words of a line, where a mark says that they name what follows. */
function labelAtEnd(line: string): string {
  const text = squeezed(line).replace(/[\s([（【「<]+$/, '')
  const mark = text.at(-1) ?? ''
  if (!':：=＝]】→⇒-–—|｜'.includes(mark)) return ''
  const words = text.slice(0, -1).trimEnd()
  let start = words.length
  while (
    start > 0 &&
    !'.。,，、;；:：([（【|｜]'.includes(words.charAt(start - 1))
  )
    start--
  const label = words.slice(start).trim()
  return label.length <= longest ? label : ''
}

function textPieces(parents: readonly Parents[], document: Document): Piece[] {
  const pieces: Piece[] = []
  const heads = new Map<Parents, string>()
  for (const parent of parents) {
    if (parent.type === 'table') columnHeads(parent, document, heads)
    const start = parent.position?.start.offset
    if (start !== undefined && !inline.has(parent.type))
      pieces.push({start, value: '\n', label: heads.get(parent) ?? ''})
    for (const child of parent.children) {
      const start = child.position?.start.offset
      if (start === undefined) continue
      if (child.type === 'break') pieces.push({start, value: '\n', label: ''})
      else if (child.type === 'text' || child.type === 'inlineCode')
        pieces.push({start, value: child.value, label: ''})
      else if (child.type === 'html')
        for (const token of htmlTokens(child, document))
          pieces.push(tokenPiece(token))
    }
  }
  return pieces.sort((a, b) => a.start - b.start)
}

function tokenPiece(token: HtmlToken): Piece {
  const start = token.type === 'text' ? offsetAt(token.offsets, 0) : token.start
  return {start, value: shownText(token), label: ''}
}

/** Put down the head of its column for each cell below it. */
function columnHeads(
  {children}: Table,
  document: Document,
  heads: Map<Parents, string>
): void {
  const texts: string[] = []
  for (const row of children)
    for (const [column, cell] of row.children.entries()) {
      const head = texts[column]
      if (head !== undefined) heads.set(cell, head)
      else if (row === children[0]) texts.push(plainText([cell], document))
    }
}

const inline: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'link',
  'linkReference',
  'strong'
])
