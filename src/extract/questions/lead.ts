import {type Piece, piece} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {asks} from './asks.ts'

/**
 * The question a block begins with: a link, a bold text or a sentence that
 * asks, with its answer behind it; else the whole block.
 */
export function leadOf({lines}: Block): Piece[] {
  const [line] = lines
  if (!line) return []
  const arrow = arrowIn(line.text)
  if (arrow) return [piece(line, 0, arrow.index)]
  const led = markedLead(lines)
  if (led) return led
  const end = lines.findLastIndex(({text}) => asks(text))
  if (end >= 0 && end < lines.length - 1)
    return wholeOf(lines.slice(0, end + 1))
  return wholeOf(lines)
}

/** An arrow between question and answer; few lines have any. */
function arrowIn(text: string): RegExpExecArray | null {
  return text.includes('=>') || text.includes('⇒') || text.includes('→')
    ? /\s(?:=+>|⇒|→)\s/.exec(text)
    : null
}

/** A link or bold text that begins a block and asks, over lines or not. */
function markedLead(lines: readonly Line[]): Piece[] | undefined {
  const pieces: Piece[] = []
  for (const line of lines) {
    const mark = line.marks.find(
      ({kind, start}) => (kind === 'link' || kind === 'strong') && start === 0
    )
    if (!mark) return
    pieces.push(piece(line, 0, mark.end))
    if (mark.continued) continue
    const isRest =
      /[\p{L}\p{N}]/u.test(line.text.slice(mark.end)) || line !== lines.at(-1)
    return isRest && asks(line.text.slice(0, mark.end)) ? pieces : undefined
  }
}

export function wholeOf(lines: readonly Line[]): Piece[] {
  return lines.map((line) => piece(line))
}
