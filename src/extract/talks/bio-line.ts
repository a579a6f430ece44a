import {pages} from '../people/pages.ts'
import {people} from '../people.ts'
import {type Piece, piece} from '../piece.ts'
import type {Line} from '../view.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'

/** Who is introduced in a longer phrase is told of, not named. */
const longest = 60

/** Personhood of a phrase that surely names somebody. */
const sure = 0.6

/**
 * Who a paragraph below a title introduces: its first phrase is a name with
 * what somebody does, or where.
 */
export function bioLine(
  line: Line | undefined,
  {people: who, personhood, isOccasion}: TalkContext
): Below | undefined {
  if (
    !isOccasion ||
    !line ||
    line.block.kind !== 'paragraph' ||
    line.block.item
  )
    return
  const dashed = behindDash(line, personhood)
  if (dashed) {
    const speakers = people(dashed, who)
    const [only] = speakers
    if (speakers.length === 1 && only?.name && (only.role || only.organization))
      return {speakers, how: 'bio', lines: [line]}
  }
  for (const end of phraseEnds(line)) {
    const phrase = piece(line, 0, end)
    if (personhood(phrase) < sure) return
    const speakers = people(phrase, who)
    const [only] = speakers
    if (speakers.length !== 1 || only?.name === undefined) return
    if (!line.text.startsWith(only.name) || isTold(line.text)) return
    if (only.role !== undefined || only.organization !== undefined)
      return {speakers, how: 'bio', lines: [line]}
  }
  return
}

/** `NAME - role at company, and more`: a name, with what is said first of it. */
function behindDash(
  line: Line,
  personhood: TalkContext['personhood']
): Piece | undefined {
  const {text} = line
  const dash = /^[^\s-].{0,29}? [-–—] /u.exec(text)?.[0]
  if (!dash || personhood(piece(line, 0, dash.length - 3)) < sure) return
  const rest = text.slice(dash.length).search(/[,，。；;]/)
  return rest < 0 || rest > longest
    ? undefined
    : piece(line, 0, dash.length + rest)
}

/** Whether a line in an alphabet goes on, as a story does. */
function isTold(text: string): boolean {
  return (
    /^[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(text) && text.length > 2 * longest
  )
}

/**
 * Indices of the first marks that end a phrase: one comma may be inside, and one
 * in front of a link to what somebody writes.
 */
function phraseEnds(line: Line): number[] {
  const {text} = line
  const ends: number[] = []
  const more = line.marks.length && pages(piece(line)).length ? 1 : 0
  for (const {0: mark, index} of text.matchAll(/[，,。；;]/g)) {
    if (index > longest || ends.length > 1 + more) break
    ends.push(index)
    if (mark === '。' || mark === '；' || mark === ';') break
  }
  return ends
}
