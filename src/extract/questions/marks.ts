import {piece, textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import {type Mark, markAt} from './mark.ts'

/** Marks of one style. */
type Group = [Marked, ...Marked[]]

/** A mark in its line. */
export interface Marked extends Mark {
  line: Line
  /** The marks of a question's answers; of an answer, none. */
  answers: Marked[]
  /** The answer of the same number, where it stands apart. */
  elsewhere?: Marked
  /** Whether the text behind it asks. */
  asks: boolean
}

/**
 * The marks of questions and answers of a post, in document order: those that
 * the post proves. One `Q` proves nothing alone; an answer with its mark, a
 * question mark or a part of the post that is for questions does. A letter
 * that is a question in few languages needs answers.
 */
export function marks(
  ground: Ground,
  isExpected: (line: Line) => boolean
): Marked[] {
  const all: Marked[] = []
  for (const line of ground.view.lines)
    for (const mark of marksOf(line, ground)) all.push(mark)
  const groups = new Map<string, Group>()
  let question: Marked | undefined
  for (const mark of all) {
    if (mark.kind === 'question') {
      question = mark
      const group = groups.get(mark.style)
      if (group) group.push(mark)
      else groups.set(mark.style, [mark])
    } else if (question && isNear(question, mark)) question.answers.push(mark)
  }
  matchNumbers(all)
  const proven = new Set<Marked>()
  for (const group of groups.values())
    if (isProven(group, isExpected))
      for (const mark of group) {
        proven.add(mark)
        for (const answer of mark.answers) proven.add(answer)
        if (mark.elsewhere) proven.add(mark.elsewhere)
      }
  return all.filter(
    (mark) =>
      proven.has(mark) || (mark.kind === 'answer' && isFree(mark, ground))
  )
}

/** Give questions in a row the answers in a row that have their numbers. */
function matchNumbers(all: readonly Marked[]): void {
  const open = new Map<number, Marked>()
  const owners = new Map(
    all.flatMap((one) => one.answers.map((answer) => [answer, one] as const))
  )
  for (const mark of all) {
    const {number} = mark
    if (number === undefined) continue
    if (mark.kind === 'question') {
      open.set(number, mark)
      continue
    }
    const question = open.get(number)
    if (!question || !isApart(question, mark)) continue
    const owner = owners.get(mark)
    if (owner) owner.answers = owner.answers.filter((one) => one !== mark)
    question.elsewhere = mark
    open.delete(number)
  }
}

/** Whether a question's answer is neither behind it nor in its own code. */
function isApart({answers, line}: Marked, answer: Marked): boolean {
  if (!answers.length) return true
  const {block} = line
  return (
    block.kind === 'code' &&
    answers[0] === answer &&
    answer.line.block !== block
  )
}

/** Marks of a line: in front, and of an answer in the middle of it. */
function marksOf(line: Line, {lexicon}: Ground): readonly Marked[] {
  const first = markAt(line, 0, lexicon)
  // Nearly every line has none.
  if (!first && !line.marks.some(isInside)) return none
  const found: Marked[] = []
  const take = (mark: Mark | undefined): void => {
    if (!mark) return
    const last = found.at(-1)
    if (last && mark.start < last.end) return
    const rest = piece(line, mark.end)
    found.push({...mark, line, answers: [], asks: asks(textOf(rest))})
  }
  take(first)
  for (const strong of line.marks) {
    if (!isInside(strong)) continue
    const mark = markAt(line, strong.start, lexicon)
    if (mark && /[:：.．]$/.test(mark.style)) take(mark)
  }
  if (!found.length) return found
  for (const {index} of line.text.matchAll(/[?？]\s?(?=\S)/g)) {
    const mark = markAt(line, index + 1, lexicon)
    if (mark?.kind === 'answer') take(mark)
  }
  return found
}

const none: readonly Marked[] = []

/** Whether a mark is bold behind other text. */
function isInside({kind, start}: Line['marks'][number]): boolean {
  return kind === 'strong' && start > 0
}

/** Far apart, a question and an answer are not of one another. */
function isNear(question: Marked, answer: Marked): boolean {
  return answer.line.block.index - question.line.block.index < 40
}

/** An answer's word that needs no question's: whole, and in a form of its own. */
function isFree(
  {isLetter, isAlone, style, line}: Marked,
  {view}: Ground
): boolean {
  if (line.block.kind === 'code') return false
  if (isLetter) return isAlone || /[:：]$/.test(style)
  return view.lines.length > 1 && line.index > 0
}

function isProven(group: Group, isExpected: (line: Line) => boolean): boolean {
  const [first] = group
  const answered = group.filter(
    ({answers, elsewhere}) => answers.length || elsewhere
  ).length
  const asking = group.filter((mark) => mark.asks).length
  if (group.every(isTitle))
    return group.some(({answers}) => answers.some(isTitle))
  if (first.isAsker) return asking > 1 && asking * 2 >= group.length
  if (isExpected(first.line)) return true
  if (first.isLetter && !first.style.startsWith('Q'))
    return answered > 1 || (answered > 0 && asking > 0)
  const isClear =
    !first.isPhrase && (!first.isLetter || /[:：]/.test(first.style))
  if (answered > 0 && (asking > 0 || group.length > 1 || isClear)) return true
  if (group.length > 1)
    return asking > 0 || (group.length > 2 && group.every(isHeading))
  return asking > 0 && standsOut(first)
}

/** Whether a mark is more than the beginning of a paragraph among others. */
function standsOut({line, start, isPhrase, isLetter}: Marked): boolean {
  const {kind, quotes} = line.block
  if (isPhrase || start > 0) return false
  return isLetter || kind === 'heading' || quotes > 0 || line.strong
}

/** Whether a mark is a heading by itself, as over a part for questions. */
function isTitle({line, isAlone, number, style}: Marked): boolean {
  const {kind, lines} = line.block
  return (
    kind === 'heading' &&
    lines.length === 1 &&
    isAlone &&
    number === undefined &&
    /[\p{L}\p{N}]$/u.test(style)
  )
}

function isHeading({line}: Marked): boolean {
  return line.block.kind === 'heading'
}
