import type {Lexicon} from '../../language/lexicon.ts'
import {type Piece, piece} from '../piece.ts'
import type {TalkContext} from './context.ts'
import type {Split} from './splits.ts'
import {keywords} from './title-keywords.ts'

/** Words for a talk, and those that tell whose it is. */
const talkWords = [...keywords, 'told'] as const

/** `'s`, `’s virtual`: what is between a name and a word for a talk. */
const genitive = /(?:['’]s?)?(?:\s\p{Ll}+){0,2}\s*$/u

const quoted = /["“「『《]([^"”」』》]{4,})["”」』》]/

/** `NAME's talk "TITLE" on Monday`: a sentence that tells of one talk. */
export function toldSplit(core: Piece, lexicon: Lexicon): Split | undefined {
  const {line, start, end} = core
  // Most lines have neither, and need no word looked up.
  if (!titleBehind(core, start)) return
  const word = lexicon.find(talkWords, line.text, start)
  if (!word || word.start <= start || word.start >= end) return
  const before = line.text.slice(start, word.start)
  const name = before.length - (genitive.exec(before)?.[0].length ?? 0)
  const title = titleBehind(core, word.start + word.word.length)
  if (!title || name < 2) return
  const speaker = piece(line, start, start + name)
  return {joiner: 'presents', first: 'speaker', title, speaker}
}

/** Letters that a name in front has, at least. */
const shortest = 4

/** Personhood of what is named in front, of one or of several. */
const likely = 0.3

/** Whether a line begins with somebody, and tells of a talk of theirs. */
export function tellsOfTalk(
  core: Piece,
  {lexicon, personhood}: TalkContext
): boolean {
  if (!titleBehind(core, core.start + shortest)) return false
  const told = toldSplit(core, lexicon)
  return told !== undefined && personhood(told.speaker) >= likely
}

/** The first stretch in quotation marks, or the first link. */
function titleBehind({line, end}: Piece, from: number): Piece | undefined {
  const found = quoted.exec(line.text.slice(from, end))
  if (found?.[1]) {
    const start = from + found.index + 1
    return piece(line, start, start + found[1].length)
  }
  const link = line.marks.find(
    (mark) => mark.kind === 'link' && mark.start >= from && mark.end <= end
  )
  return link && piece(line, link.start, link.end)
}
