import {isUnder, marksOf, type Piece, piece, textOf} from '../piece.ts'
import {aliases, isBrief, type SplitReading} from './aliases.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'
import {isInQuotes} from './is-quoted.ts'
import {type Split, splits} from './splits.ts'
import type {TitleLine} from './title-line.ts'

/** A split that was settled on, and how sure it is, from 0 to about 1.5. */
export interface Chosen {
  split: Split
  certainty: number
  /** Whether the speaker is a name only by the lines beside. */
  isName?: boolean
}

/** A line, and whether all but a name says that it is a talk. */
interface TitledLine extends Pick<TitleLine, 'core' | 'time' | 'code'> {
  isTalk?: boolean
}

/** Personhood of what is surely nobody. */
const unlikely = 0.05

/**
 * Personhood of a word in brackets or behind a dash, which others beside it may
 * make a name.
 */
const atLeast = 0.06

/** In a programme with times, a name is one of the first words. */
const firstSpaces = 4

/** Certainty from which a line is read as title and speaker. */
const enough = 0.62

/** The same where a word such as `by` joins them. */
const enoughBy = 0.55

/**
 * Decide for lines that stand side by side what joins title and speaker, and
 * in which order: a way of reading gains by each line that it suits.
 */
export function chosenSplits(
  lines: readonly TitledLine[],
  belows: readonly (Below | undefined)[],
  context: TalkContext
): (Chosen | undefined)[] {
  // Behind the code of a session stands a title.
  const timed = lines.filter(({time, code}) => time && !code).length
  const spaces = timed >= lines.length / 2 ? firstSpaces : 0
  const all = lines.map((line) => readings(line, spaces, context))
  const shares = sharesOf(all)
  const gains = aliases(all.filter((_, index) => lines[index]?.isTalk))
  const inBrackets = context.isOccasion && isInBrackets(all, context)
  return all.map((some, index) => {
    const under = belows[index]
    let best: Chosen | undefined
    for (const reading of some) {
      const share = shares.get(reading.pattern) ?? 0
      if (isLoose(reading.split, context) && share < 0.5) continue
      const certainty =
        reading.speaker -
        0.4 * reading.doubt * (1 - share) +
        0.35 * share +
        bonus(reading, context.isOccasion) +
        followed(reading, share, lines.length, inBrackets) +
        linked(reading.split) +
        confirmed(reading.split, under) +
        (gains.get(reading) ?? 0) +
        addressed(reading.split, context)
      const doubtful = under ? doubtBelow(under, reading.split) : 0
      const isBy = reading.split.joiner === 'by'
      const least = (isBy ? enoughBy : enough) + doubtful * (1 - share)
      if (certainty >= least && certainty > (best?.certainty ?? 0) + 1e-9)
        best = {
          split: reading.split,
          certainty,
          ...(gains.has(reading) &&
            reading.speaker <= atLeast && {isName: true})
        }
    }
    return best
  })
}

/** Whether what joins is in many a title, so that lines beside must agree. */
function isLoose(split: Split, context: TalkContext): boolean {
  if (split.joiner === 'account') return addressed(split, context) === 0
  return split.joiner === 'space'
}

/** Where the speaker is named below, the line above rarely names one too. */
function doubtBelow({how}: Below, {joiner}: Split): number {
  if (how === 'label') return joiner === 'by' ? 0.35 : 9
  if (joiner === 'space') return 9
  return how === 'line' ? 0.15 : 0.35
}

/** A word for "by" says it; all else only separates. */
function bonus(
  {split: {joiner, title, isSaid}, speaker}: SplitReading,
  isOccasion: boolean
): number {
  if (isSaid && isOccasion) return 0.9
  if (joiner === 'by') return 0.35
  // `on` presents a topic behind a full name; a single word may be any.
  if (joiner === 'presents') return speaker < 0.35 ? 0.1 : 0.35
  if (joiner === 'quotes') return 0.2
  if (isOccasion && isInQuotes(title)) return 0.1
  if (joiner === 'brackets' || joiner === 'slash' || joiner === 'bar')
    return 0.1
  return joiner === 'colon' || joiner === 'space' ? -0.1 : 0
}

/** A short stretch gains where nearly all the lines beside are so written. */
function followed(
  {split, speaker}: SplitReading,
  share: number,
  lines: number,
  sure: boolean
): number {
  const isShort = split.speaker.end - split.speaker.start <= 24
  // What is in brackets varies, so that others beside must be sure.
  if (split.joiner === 'brackets') return isShort && sure ? 0.4 : 0
  return share >= 0.5 && lines >= 4 && speaker > 0 && isShort ? 0.3 : 0
}

/** An account name gains where an address in the post has it: `/name/`, `/@name`. */
function addressed({speaker}: Split, {hasAccount}: TalkContext): number {
  const name = textOf(speaker).toLowerCase()
  if (!/^@?[a-z\d][\w.-]{1,20}$/.test(name)) return 0
  return hasAccount(name.replace(/^@/, '')) ? 0.45 : 0
}

/** Whether the line below names the same person again. */
function confirmed({speaker}: Split, under: Below | undefined): number {
  const name = textOf(speaker).toLowerCase()
  const isAgain = under?.lines.some(({text}) =>
    text.toLowerCase().includes(name)
  )
  return isAgain ? 0.6 : 0
}

/** Whether speakers stand in brackets behind titles: most are sure to be some. */
function isInBrackets(
  all: readonly (readonly SplitReading[])[],
  context: TalkContext
): boolean {
  const found = all.flat().filter(({split}) => split.joiner === 'brackets')
  const sure = found.filter(
    ({split, speaker}) => speaker >= 0.5 || addressed(split, context) > 0
  )
  return sure.length >= 2 && sure.length >= found.length * 0.4
}

function readings(
  {core, isTalk}: TitledLine,
  spaces: number,
  context: TalkContext
): SplitReading[] {
  const best = new Map<string, SplitReading>()
  const all = splits(core, context.lexicon, {spaces})
  for (const split of all) {
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
    if (speaker <= unlikely || isFirstWord(split)) continue
    const title = textOf(split.title)
    // A name with an office has no title beside it.
    if (split.first === 'speaker' && isOffice(title, context.lexicon)) continue
    const isTitle =
      title === '' || (/\p{L}/u.test(title) && !isJob(title, context))
    const doubt = isTitle ? context.personhood(split.title) : 1
    const pattern = `${split.joiner}, ${split.first} first`
    const known = best.get(pattern)
    const value = speaker - 0.4 * doubt
    const isSettled = known && split.joiner === 'space' && known.speaker >= 0.4
    if (isSettled) continue
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
  const length = speaker.end - speaker.start
  if (length > longestBeside || !isInQuotes(title)) return 0
  if (personhood(speaker) >= nickname) return 0.35
  return length <= longestNickname ? atLeast : 0
}

/** `TITLE(account)`: a word in small letters, or a short name in Han. */
function isToken({joiner, speaker}: Split): boolean {
  return (
    joiner === 'brackets' &&
    /^(?:[a-z\d][\w.-]{2,19}|\p{sc=Han}{2,4})$/u.test(textOf(speaker))
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
function isAccount({joiner, first, speaker}: Split): boolean {
  return (
    joiner === 'dash' &&
    first === 'title' &&
    /^[a-z][a-z\d_.-]{2,19}$/.test(textOf(speaker))
  )
}

/**
 * `TITLE - NAME (@handle)`, `TITLE / NAME @Company`: what is in brackets, or
 * behind the sign, only adds to who stands before it.
 */
function withoutAsides(
  all: SplitReading[],
  context: TalkContext
): SplitReading[] {
  const isAside = ({split, speaker}: SplitReading): boolean =>
    asides.has(split.joiner) &&
    all.some(
      (other) =>
        !asides.has(other.split.joiner) &&
        other.split.first === 'title' &&
        other.speaker >= (other.split.joiner === 'by' ? 0.2 : 0.5) &&
        other.split.speaker.start < split.speaker.start &&
        other.split.speaker.end >= split.speaker.end &&
        !isOfTitle(other.split.speaker, speaker, context)
    )
  return all.filter((one) => !isAside(one))
}

const asides: ReadonlySet<string> = new Set(['brackets', 'account'])

/** `hecho por necesidad (NAME)`: a small word before brackets with a name. */
function isOfTitle(
  {line, start, end}: Piece,
  inBrackets: number,
  {personhood}: TalkContext
): boolean {
  const [word = ''] = /^\p{Ll}[\p{Ll} ]+(?=\s[(（])/u.exec(
    line.text.slice(start, end)
  ) ?? ['']
  return (
    word !== '' &&
    personhood(piece(line, start, start + word.length)) < inBrackets
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
  {joiner, first, speaker}: Split,
  all: readonly Split[],
  {personhood}: TalkContext
): number {
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

/** A title that is wholly a link stands apart from the name beside it. */
function linked({title, speaker}: Split): number {
  const isApart = isUnder(title, 'link') && !marksOf(speaker, 'link').length
  return isApart ? 0.3 : 0
}

/** `by` in front of a few words that end the line is rarely anything else. */
function isShortBy({joiner, speaker}: Split): boolean {
  return joiner === 'by' && speaker.end - speaker.start <= 30
}

/** What stands before brackets must look like people without them. */
function beforeBrackets(
  speaker: Piece,
  personhood: TalkContext['personhood']
): number {
  const whole = personhood(speaker)
  if (whole < 0.3) return whole
  const {line, start, end} = speaker
  const bracket = line.text.slice(start, end).search(/\s?[(（]/)
  if (bracket < 1) return whole
  return Math.min(whole, personhood(piece(line, start, start + bracket)) + 0.2)
}

/** Share of the lines that each way of reading suits. */
function sharesOf(
  all: readonly (readonly SplitReading[])[]
): Map<string, number> {
  const shares = new Map<string, number>()
  if (all.length < 2) return shares
  const areAccounts = endInAccounts(all)
  for (const some of all)
    for (const {split, pattern, speaker, doubt} of some)
      if (
        speaker - 0.4 * doubt >= (isShortBy(split) ? 0.02 : 0.25) ||
        (areAccounts && isAccount(split))
      )
        shares.set(pattern, (shares.get(pattern) ?? 0) + 1 / all.length)
  return shares
}

/** Whether most lines end in a word of their own behind a dash. */
function endInAccounts(all: readonly (readonly SplitReading[])[]): boolean {
  const found = all.flat().filter(({split}) => isAccount(split))
  const names = new Set(found.map(({split}) => textOf(split.speaker)))
  return names.size >= 3 && names.size >= all.length * 0.5
}
