import {type Piece, piece, textOf} from '../piece.ts'
import {isBrief, type SplitReading} from './aliases.ts'
import type {TalkContext} from './context.ts'
import {isInQuotes} from './is-quoted.ts'
import type {Split} from './splits.ts'
import type {TitleLine} from './title-line.ts'
import {withoutAsides} from './without-asides.ts'

/** A line, and whether all but a name says that it is a talk. */
export interface TitledLine extends Pick<TitleLine, 'core' | 'time' | 'code'> {
  isTalk?: boolean
}

/** Personhood of what is surely nobody. */
const unlikely = 0.05

/**
 * Personhood of a word in brackets or behind a dash, which others beside it may
 * make a name.
 */
export const atLeast = 0.06

/** Of ways to read a line as a title and who gives it, the best of each kind. */
export function splitReadings(
  all: readonly Split[],
  {isTalk}: TitledLine,
  context: TalkContext
): SplitReading[] {
  const best = new Map<string, SplitReading>()
  for (const split of all) {
    const pattern = `${split.joiner}, ${split.first} first`
    const known = best.get(pattern)
    const isSettled = known && split.joiner === 'space' && known.speaker >= 0.4
    // What is cheap to see comes first.
    if (isSettled || isFirstWord(split)) continue
    const title = textOf(split.title)
    // A name with an office has no title beside it.
    if (split.first === 'speaker' && isOffice(title, context.lexicon)) continue
    const speaker = Math.max(
      speakerhood(split, all, context),
      split.isSaid ||
        isToken(split) ||
        isAccount(split) ||
        (isTalk && isBrief(split))
        ? atLeast
        : 0,
      isAtOrganization(split) ? 0.55 : 0,
      context.isOccasion ? besideQuotes(split, context) : 0
    )
    if (speaker <= unlikely) continue
    const isTitle =
      title === '' || (/\p{L}/u.test(title) && !isJob(title, context))
    const doubt = isTitle ? context.personhood(split.title) : 1
    const value = speaker - 0.4 * doubt
    if (!known || value > known.speaker - 0.4 * known.doubt + 0.05)
      best.set(pattern, {split, pattern, speaker, doubt})
  }
  const found = [...best.values()]
  const quoted = context.isOccasion
    ? found.filter(({split}) => isInQuotes(split.title))
    : []
  return withoutAsides(quoted.length ? quoted : found, context)
}

/** Personhood of what may be any word, as what a friend is called by. */
const nickname = 0.15

/** Nobody writes who gives a talk, beside its title, in more. */
const longestBeside = 24

/** Nobody is called by more. */
const longestNickname = 14

/**
 * What stands beside a title in quotes is somebody rather than anything else,
 * even if it is what only friends call them.
 */
function besideQuotes(
  {title, speaker}: Split,
  {personhood}: TalkContext
): number {
  if (!isInQuotes(title)) return 0
  // Behind a name in Han and a comma, much may be said of who it is.
  const [name = ''] = /^\p{sc=Han}{2,4}(?=，)/u.exec(textOf(speaker)) ?? []
  const {line, start} = speaker
  const length = name.length || speaker.end - start
  if (length > longestBeside) return 0
  const who = name ? piece(line, start, start + length) : speaker
  if (personhood(who) >= nickname) return 0.35
  return length <= longestNickname ? atLeast : 0
}

/** `TITLE(account)`: a word in small letters, or a short name in Han or kana. */
function isToken({joiner, speaker}: Split): boolean {
  return (
    joiner === 'brackets' &&
    /^(?:[a-z\d][\w.-]{2,19}|\p{sc=Han}{2,4}|[\p{sc=Hira}\p{sc=Kana}ー]{2,8})$/u.test(
      textOf(speaker)
    )
  )
}

/** `TITLE / G7 @ Company`. */
function isAtOrganization({joiner, first, speaker}: Split): boolean {
  return (
    (joiner === 'slash' || joiner === 'dash') &&
    first === 'title' &&
    /^\p{Lu}[\p{L}\d]{0,19} ?@ ?\p{Lu}/u.test(textOf(speaker))
  )
}

/** `TITLE – account`: one word in small letters. */
export function isAccount({joiner, first, speaker}: Split): boolean {
  return (
    joiner === 'dash' &&
    first === 'title' &&
    /^[a-z][a-z\d_.-]{2,19}$/.test(textOf(speaker))
  )
}

/** `Bridge the gap`: a word in front of others, all in one alphabet, is theirs. */
function isFirstWord({joiner, speaker, title}: Split): boolean {
  const word = /^[\p{Script=Latin}\p{Script=Cyrillic}'’-]+$/u
  return (
    joiner === 'space' &&
    word.test(textOf(speaker)) &&
    word.test(textOf(title).split(' ', 1)[0] ?? '')
  )
}

/** `NAME - Engineer` says who somebody is, not what they speak of. */
function isJob(title: string, {lexicon}: TalkContext): boolean {
  return (
    title.length < 40 && lexicon.trailing('occupation', title) !== undefined
  )
}

/** `Chairman and CEO of ABC Systems`. */
function isOffice(title: string, lexicon: TalkContext['lexicon']): boolean {
  const word = title.length < 80 && lexicon.leading('occupation', title)
  return (
    word !== false &&
    word !== undefined &&
    /\s(?:of|at|@)\s\p{Lu}/u.test(title.slice(word.end))
  )
}

/**
 * How much the speaker of a split looks like one. Behind a title that is
 * joined, as its speaker is, by a mark of which there are several, what is next
 * to that mark must look like a speaker by itself: titles hold such marks too.
 */
function speakerhood(
  {joiner, first, speaker, name}: Split,
  all: readonly Split[],
  {personhood}: TalkContext
): number {
  if (name) return personhood(name)
  const whole = beforeBrackets(speaker, personhood)
  if (whole <= 0 || joiner === 'by' || first === 'speaker') return whole
  const next = all.find(
    (other) =>
      other.joiner === joiner &&
      other.first === 'title' &&
      other.speaker.start > speaker.start &&
      other.title.end > speaker.start
  )
  if (!next) return whole
  const nearest = piece(speaker.line, speaker.start, next.title.end)
  return Math.min(whole, personhood(nearest) + 0.1)
}

/** What stands before brackets must look like people without them. */
function beforeBrackets(
  speaker: Piece,
  personhood: TalkContext['personhood']
): number {
  const whole = personhood(speaker)
  if (whole < 0.3) return whole
  const {line, start, end} = speaker
  const bracket = line.text.slice(start, end).search(/\s?[(（[]/)
  // An account is nobody else's.
  if (
    bracket < 1 ||
    /^(?:[\w.-]{2,14}|\S{2,9}) ?[(（]@/.test(line.text.slice(start, end))
  )
    return whole
  return Math.min(whole, personhood(piece(line, start, start + bracket)) + 0.2)
}
