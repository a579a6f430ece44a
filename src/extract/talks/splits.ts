import type {Lexicon} from '../../language/lexicon.ts'
import type {Piece} from '../piece.ts'
import type {Mark} from '../view.ts'
import {bareSide} from './bare-side.ts'
import {joints} from './joints.ts'
import {markedSplits} from './marked-splits.ts'
import {saidBy} from './said-by.ts'
import {toldSplit} from './told-split.ts'

/** What joins a title and its speaker. */
export type Joiner =
  | 'by'
  | 'with'
  | 'presents'
  | 'dash'
  | 'slash'
  | 'bar'
  | 'comma'
  | 'colon'
  | 'brackets'
  | 'quotes'
  | 'edge'
  | 'account'
  | 'space'

/** One way to read a line as a title and who gives it. */
export interface Split {
  joiner: Joiner
  /** Which of the two stands in front. */
  first: 'title' | 'speaker'
  title: Piece
  speaker: Piece
  /** Who of the speaker surely is somebody, what else is said being beside. */
  name?: Piece
  /** Whether words say that it is a talk by somebody. */
  isSaid?: boolean
}

/** Nobody writes a title and a speaker in a longer line. */
const longest = 300

/** What may part a line. */
export interface SplitsOptions {
  /** How many of the first spaces, of which a line has too many. */
  spaces?: number
}

/** Every way to read a piece of a line as a title and who gives it. */
export function splits(
  core: Piece,
  lexicon: Lexicon,
  {spaces = 0}: SplitsOptions = {}
): Split[] {
  const result: Split[] = []
  if (core.end - core.start > longest) return result
  const links = core.line.marks.filter(({kind}) => kind === 'link')
  const both = (joiner: Joiner, start: number, end: number): void => {
    const left = bareSide(core, core.start, start)
    const right = linkRun(bareSide(core, end, core.end), links, lexicon)
    // `Talk 2: by NAME` has no title.
    const isUntitled = joiner === 'by' && start === core.start && start > 0
    if (left.end === left.start && !isUntitled) return
    if (right.end === right.start) return
    if (joiner !== 'space' && joiner !== 'presents' && !isAccount(left))
      result.push({joiner, first: 'title', title: left, speaker: right})
    if (joiner !== 'by' && !isAccount(right))
      result.push({joiner, first: 'speaker', title: right, speaker: left})
  }
  const said = saidBy(core, lexicon)
  if (said) return [said]
  const told = toldSplit(core, lexicon)
  if (told) result.push(told)
  // What tells of a talk has words in it that join other things.
  for (const {joiner, start, end} of joints(core, lexicon, spaces))
    if (!told || start < told.title.start) both(joiner, start, end)
  result.push(...markedSplits(core))
  return result
}

/** Whether a piece is an account, or `@annotation` of code: never a title. */
function isAccount({line: {text}, start, end}: Piece): boolean {
  return text[start] === '@' && !text.slice(start, end).includes(' ')
}

/** What goes on behind a name as a sentence does. */
const sentence = /^(?:\s+[\p{Ll}\p{Lo}]|。|\p{sc=Han}.{20})/su

/** More text in brackets than this is an aside, not an organization. */
const longestBrackets = 30

/**
 * Names that are links, without the sentence that goes on behind them. Marks
 * such as `,` or `-` behind a link may still lead to role and organization.
 */
function linkRun(some: Piece, links: readonly Mark[], lexicon: Lexicon): Piece {
  if (!links.length) return some
  const {line, start, end} = some
  const {text} = line
  let at = start
  for (const link of links) {
    if (link.end <= at) continue
    const between = text.slice(at, link.start)
    if (at > start ? !isBetweenNames(between, lexicon) : between !== '') break
    at = link.end
  }
  const rest = text.slice(at, end)
  const bracket = /^\s*[(（]/.test(rest) && rest.length > longestBrackets
  const isSentence = bracket || sentence.test(rest)
  return at > start && at < end && isSentence ? {line, start, end: at} : some
}

function isBetweenNames(text: string, lexicon: Lexicon): boolean {
  return /^\s*[,、，&/]?\s*$/.test(text) || lexicon.is('and', text)
}
