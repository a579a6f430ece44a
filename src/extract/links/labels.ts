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
  {written}: LinkNodes,
  document: Document
): (offset: number, back: number) => string {
  const placed = written.filter((node) => startOf(node) !== undefined)
  const heads = columnHeads(placed, document)
  return (offset, back) => {
    let text = ''
    let isOpen = true
    let index = leadingCount(placed, (node) => (startOf(node) ?? 0) <= offset)
    while (isOpen) {
      const node = placed[--index]
      if (!node) break
      for (const piece of pieces(node, heads, document).reverse()) {
        if (piece.start <= offset) isOpen &&= add(piece)
      }
    }
    const lineEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
    return labelAtEnd(text.slice(lineEnd + 1))

    /** Put a piece in front; tell whether one more may stand before it. */
    function add({start, value, label}: Piece): boolean {
      // A block that begins with the link has its mark at the same place.
      if (value === '\n') {
        if (label && start >= back) text = `${label}:${text}`
        return false
      }
      const end = Math.max(0, offset - start)
      const from = Math.max(0, back - start, end - 2 * longest)
      const part = value.slice(from, end)
      text = part + text
      return start >= back && text.length <= 2 * longest && !/[\n\r]/.test(part)
    }
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

/** What a node writes itself, where its children are left to themselves. */
function pieces(
  node: LinkNodes['written'][number],
  heads: ReadonlyMap<unknown, string>,
  document: Document
): Piece[] {
  if (node.type === 'html') return htmlTokens(node, document).map(tokenPiece)
  const start = startOf(node) ?? 0
  return 'value' in node
    ? [{start, value: node.value, label: ''}]
    : [{start, value: '\n', label: heads.get(node) ?? ''}]
}

function tokenPiece(token: HtmlToken): Piece {
  const start = token.type === 'text' ? offsetAt(token.offsets, 0) : token.start
  return {start, value: shownText(token), label: ''}
}

/** The head of its column for each cell below it. */
function columnHeads(
  nodes: LinkNodes['written'],
  document: Document
): ReadonlyMap<unknown, string> {
  const heads = new Map<unknown, string>()
  for (const table of nodes) {
    if (table.type !== 'table') continue
    const [first, ...rest] = table.children
    const texts = first?.children.map((cell) => plainText([cell], document))
    for (const row of rest)
      for (const [column, cell] of row.children.entries()) {
        const head = texts?.[column]
        if (head !== undefined) heads.set(cell, head)
      }
  }
  return heads
}

function startOf({position}: LinkNodes['written'][number]): number | undefined {
  return position?.start.offset
}
