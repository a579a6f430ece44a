import {type Piece, piece, textOf} from '../piece.ts'
import type {TalkContext} from './context.ts'
import type {Joiner, Split} from './splits.ts'

/** A line with two marks, the first of them inside who speaks. */
interface Nested {
  /** The split that takes what is between the marks for part of the title. */
  part: Split
  /** The one that takes it for part of the speaker. */
  whole: Split
  /** What stands at the far side of the mark inside: who speaks. */
  name: Piece
  between: string
  pattern: string
}

/** Personhood of what is more likely somebody than not. */
const likely = 0.5

/** Fewer lines may be alike by chance. */
const fewest = 3

/**
 * Splits of lines that stand side by side, without those that leave to the
 * title what belongs to the speaker: `NAME, COMPANY: TITLE`, `NAME - COMPANY -
 * TITLE` and `TITLE - NAME, NAME`.
 *
 * A comma between a name and a mark that joins tells by itself; two marks alike
 * do where nearly all the lines have them, with a few words in between.
 */
export function wholeSpeakers(
  all: readonly (readonly Split[])[],
  context: TalkContext
): readonly (readonly Split[])[] {
  const found = all.map((some) => [led(some), followed(some)])
  const patterns = new Map<string, Nested[]>()
  for (const one of found.flat()) {
    if (!one) continue
    const same = patterns.get(one.pattern)
    if (same) same.push(one)
    else patterns.set(one.pattern, [one])
  }
  if (patterns.size === 0) return all
  return all.map((some, index) =>
    (found[index] ?? []).reduce((rest: readonly Split[], one) => {
      if (!one || context.personhood(one.name) < likely) return rest
      const same = patterns.get(one.pattern) ?? []
      const isSure =
        (one.part.joiner === 'comma' && isAlone(one, context)) ||
        areMost(same, all.length)
      return isSure ? withWhole(rest, one) : rest
    }, some)
  )
}

function withWhole(
  all: readonly Split[],
  {part, whole, name}: Nested
): Split[] {
  return all
    .filter((one) => one !== part)
    .map((one) => (one === whole ? {...one, name} : one))
}

const marks: ReadonlySet<Joiner> = new Set([
  'comma',
  'dash',
  'slash',
  'bar',
  'colon'
])

/** `NAME, COMPANY: TITLE`: the first two marks of a line. */
function led(all: readonly Split[]): Nested | undefined {
  const [part, whole] = all
    .filter(({joiner, first}) => first === 'speaker' && marks.has(joiner))
    .sort((a, b) => a.speaker.end - b.speaker.end)
  if (!part || !whole || !mayNest(part.joiner, whole.joiner)) return
  const {line, end} = whole.speaker
  const between = textOf(piece(line, part.title.start, end))
  const pattern = `${part.joiner}, ${whole.joiner}`
  return isShort(between)
    ? {part, whole, name: part.speaker, between, pattern}
    : undefined
}

/** `TITLE - NAME, NAME`: the last two marks of a line. */
function followed(all: readonly Split[]): Nested | undefined {
  const [part, whole] = all
    .filter(({joiner, first}) => first === 'title' && marks.has(joiner))
    .sort((a, b) => b.title.end - a.title.end)
  if (part?.joiner !== 'comma' || !whole) return
  if (whole.joiner === 'comma' || whole.joiner === 'colon') return
  const {line, start} = whole.speaker
  const name = piece(line, start, part.title.end)
  const between = textOf(name)
  const pattern = `${whole.joiner}, ${part.joiner} behind`
  return isShort(between) ? {part, whole, name, between, pattern} : undefined
}

/** Whether a mark may stand inside a speaker whom another mark joins. */
function mayNest(inside: Joiner, joiner: Joiner): boolean {
  return inside === 'comma'
    ? joiner !== 'comma'
    : inside === joiner && inside !== 'colon'
}

/** A few words with capitals, or a few letters of a script without them. */
const few =
  /^(?:(?=[\p{Lu}\p{N}])[^\s,，]{1,20}(?: (?:&|of|de|and|[\p{Lu}\p{N}][^\s,，]{0,20})){0,3}|[^\s,，。]{1,12})$/u

function isShort(text: string): boolean {
  return few.test(text) && text.length < 40
}

/** Whether a line of its own tells that a title stands apart. */
function isAlone(one: Nested, {personhood}: TalkContext): boolean {
  return one.whole.first === 'title'
    ? personhood(one.part.speaker) >= likely
    : isLong(one)
}

/** Whether nearly all of some lines have two marks, and titles of more words. */
function areMost(same: readonly Nested[], lines: number): boolean {
  return (
    same.length >= Math.max(fewest, lines * 0.75) &&
    same.filter(isLong).length >= same.length * 0.75
  )
}

/** Whether the title is longer than what stands between the marks. */
function isLong({whole, between}: Nested): boolean {
  const title = textOf(whole.title)
  return size(title) > Math.max(2, size(between))
}

/** How much a text says: its words, or half its letters where none parts them. */
function size(text: string): number {
  const wide = text.match(/[\u2e80-\ud7ff]/g)?.length ?? 0
  return text.split(' ').length + Math.floor(wide / 2)
}
