import {lastOf, type Piece, type Pieces, piece, some} from '../piece.ts'
import type {Line} from '../view.ts'
import {asks} from './asks.ts'
import {isPointer} from './is-pointer.ts'

/** Lines of a block that has some. */
export type Lines = readonly [Line, ...Line[]]

/**
 * The question a block begins with: a link, a bold text or a sentence that
 * asks, with its answer behind it; else the whole block.
 */
export function leadOf(lines: Lines): Pieces {
  const [line] = lines
  const arrow = arrowIn(line.text)
  if (arrow) return [piece(line, 0, arrow.index)]
  const led = markedLead(lines)
  if (led) return led
  const end = lines.findLastIndex(({text}) => asks(text))
  const whole = wholeOf(lines)
  return some(whole.slice(0, end + 1)) ?? withoutPointer(whole)
}

/** Pieces without the links in brackets that stand behind what they ask. */
function withoutPointer(whole: Pieces): Pieces {
  const {line} = lastOf(whole)
  const {text, marks} = line
  if (!marks.length || !text.endsWith(')')) return whole
  const open = text.lastIndexOf('(')
  if (!asks(text.slice(0, open)) || !isPointer(piece(line, open))) return whole
  return some([...whole.slice(0, -1), piece(line, 0, open)]) ?? whole
}

/** An arrow between question and answer; few lines have any. */
function arrowIn(text: string): RegExpExecArray | null {
  return text.includes('=>') || text.includes('⇒') || text.includes('→')
    ? /\s(?:=+>|⇒|→)\s/.exec(text)
    : null
}

/** A link or bold text that begins a block and asks, over lines or not. */
function markedLead(lines: Lines): Pieces | undefined {
  const pieces: Piece[] = []
  for (const line of lines) {
    const mark = line.marks.find(
      ({kind, start}) => kind !== 'code' && start === 0
    )
    if (!mark) return
    pieces.push(piece(line, 0, mark.end))
    if (mark.continued) continue
    const isRest =
      /[\p{L}\p{N}]/u.test(line.text.slice(mark.end)) || line !== lines.at(-1)
    const isQuestion = isRest && asks(line.text.slice(0, mark.end))
    return isQuestion ? some(pieces) : undefined
  }
  return
}

/** A question on a line that goes on with its answer. */
const answeredOnLine =
  /^[^?？]{6,}(?:[?？]["'”’」』)）]{0,2}(?:\s|(?<=？)))(?:[^.!?。！？]*[?？](?:\s|(?<=？)))*/u

/** The sentences that ask, of a line that goes on behind them. */
export function sentenceOf(lead: Pieces): Pieces {
  const [{line, start, end}, second] = lead
  const text = line.text.slice(start, end)
  if (second || asks(text)) return lead
  const found = answeredOnLine.exec(text)?.[0]
  // What stands in brackets behind a question is an aside.
  if (!found || /[([（]/.test(text.charAt(found.length))) return lead
  return [piece(line, start, start + found.trimEnd().length)]
}

/** All of some lines. */
export function wholeOf([first, ...rest]: Lines): Pieces {
  return [piece(first), ...rest.map((line) => piece(line))]
}
