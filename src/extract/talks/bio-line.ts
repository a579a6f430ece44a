import {people} from '../people.ts'
import {piece} from '../piece.ts'
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
  for (const end of phraseEnds(line.text)) {
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

/** Whether a line in an alphabet goes on, as a story does. */
function isTold(text: string): boolean {
  return (
    /^[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(text) && text.length > 2 * longest
  )
}

/** Indices of the first marks that end a phrase: one comma may be inside. */
function phraseEnds(text: string): number[] {
  const ends: number[] = []
  for (const {0: mark, index} of text.matchAll(/[，,。；;]/g)) {
    if (index > longest || ends.length > 1) break
    ends.push(index)
    if (mark === '。' || mark === '；' || mark === ';') break
  }
  return ends
}
