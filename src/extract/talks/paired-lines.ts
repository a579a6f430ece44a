import {people} from '../people.ts'
import {type Piece, piece} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'
import {isLeadIn} from './lead-in.ts'
import {longestName} from './name-on.ts'
import {timeAt} from './time-slot.ts'
import {speakerLabelEnd, titleLabelEnd} from './title-label.ts'
import type {Group, Unit} from './unit.ts'

/** Nobody writes a title in a longer line. */
const longest = 140

/** One pair may be anything. */
const fewest = 2

/** Personhood of a line that names who gives what the line beside it says. */
const likely = 0.5

/** The same behind a word such as `by`, in italics, or beside other pairs. */
const likelyMarked = 0.3

/** Share of the short lines of a part that are in pairs. */
const share = 0.6

/** Two lines that stand one upon the other. */
interface Pair {
  title: Line
  name: Line
  below: Below
}

/**
 * Pairs of plain lines below a heading, or behind a line, that says that talks
 * follow: a title in one, who gives it in the next, as a paragraph or two.
 * Which of them comes first is the same all through such a part.
 */
export function pairedLines(context: TalkContext): Group[] {
  const {outline, view, lexicon} = context
  const groups: Group[] = []
  const add = (from: number): void => {
    const stretch = plainBehind(view.blocks, from)
    const group = stretch.length > 0 && pairs(stretch, context)
    if (group) groups.push(group)
  }
  for (const {role, block} of outline.headings)
    if (role === 'talks' || role === 'agenda') add(block.index + 1)
  for (const block of view.blocks) {
    const last = block.lines.at(-1)
    if (isPlain(block) && last && isLeadIn(last, lexicon)) add(block.index + 1)
  }
  return groups
}

/** Plain paragraphs from an index on, up to a heading, a list or a table. */
function plainBehind(blocks: readonly Block[], from: number): Block[] {
  const result: Block[] = []
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind === 'rule') continue
    if (!block || !isPlain(block)) break
    result.push(block)
  }
  return result
}

function isPlain({kind, item, quotes}: Block): boolean {
  return kind === 'paragraph' && !item && !quotes
}

/** The units that pairs of lines of a stretch make, where most are in one. */
function pairs(
  stretch: readonly Block[],
  context: TalkContext
): Group | undefined {
  const lines = stretch.flatMap((block) => block.lines)
  const short = lines.filter(isShort)
  if (short.length < fewest * 2) return
  // `TITLE - NAME` on most of them: each is a talk.
  if (short.filter(hasJoint).length > short.length * share) return
  const [first, second] = short
  if (!first || !second) return
  if (isLabelled(first, context) || isLabelled(second, context)) return
  // Those are a programme.
  if (timeAt(first.text, 0)) return
  const isNameFirst = nameOf(first, second, likely, context) !== undefined
  const sure = pairsOf(lines, isNameFirst, likely, context)
  if (sure.length < fewest || sure.length * 2 < short.length * share) return
  const found = pairsOf(lines, isNameFirst, likelyMarked, context)
  const last = stretch.at(-1)?.index ?? 0
  return found.map((pair, index) =>
    unitOf(pair, found[index - 1], found[index + 1], last + 1)
  )
}

/** Pairs that follow one another in some lines. */
function pairsOf(
  lines: readonly Line[],
  isNameFirst: boolean,
  least: number,
  context: TalkContext
): Pair[] {
  const found: Pair[] = []
  for (let at = 0; at + 1 < lines.length; at++) {
    const [one, other] = [lines[at], lines[at + 1]]
    if (!one || !other || !isShort(one) || !isShort(other)) continue
    const [title, name] = isNameFirst ? [other, one] : [one, other]
    const who = nameOf(name, title, least, context)
    const speakers = who ? people(who, context.people) : []
    if (!speakers.length) continue
    const how = isNameFirst ? 'above' : 'line'
    found.push({title, name, below: {speakers, how, lines: [name]}})
    at++
  }
  return found
}

function hasJoint({text}: Line): boolean {
  return /\s(?:--?|[–—|/])\s|\S\s?[(（]|\S[:：]/.test(text)
}

/** `Title: TITLE`, `Speaker: NAME`, which labels tell from each other. */
function isLabelled({text}: Line, {lexicon}: TalkContext): boolean {
  return (
    titleLabelEnd(text, lexicon) !== undefined ||
    speakerLabelEnd(text, lexicon) !== undefined
  )
}

/** Whether a line is no longer than a title, and no sentence. */
function isShort({text}: Line): boolean {
  return text.length <= longest && !/[.。;；:：]$/.test(text)
}

/** The stretch of a line that names somebody rather than the other does. */
function nameOf(
  line: Line,
  other: Line,
  least: number,
  {lexicon, personhood}: TalkContext
): Piece | undefined {
  const {text} = line
  if (text.length > longestName || /\d/.test(text) || /[?？]$/.test(text))
    return
  const mark = /^(?:[:：]|——?|―+|–|--?)\s*/.exec(text)?.[0].length ?? 0
  const by = lexicon.leading('by', text, mark)
  const name = piece(line, by?.end ?? mark)
  const isMarked = by ?? (line.emphasis && !other.emphasis)
  const certainty = personhood(name)
  if (certainty < (isMarked ? likelyMarked : least)) return
  return isMarked || certainty > personhood(piece(other)) ? name : undefined
}

/** A pair as a unit, up to the next. */
function unitOf(
  {title, name, below}: Pair,
  before: Pair | undefined,
  next: Pair | undefined,
  end: number
): Unit {
  const {block} = title
  const isShared =
    block === before?.title.block ||
    block === next?.title.block ||
    block === next?.name.block
  const nextBlock =
    next && Math.min(next.title.block.index, next.name.block.index)
  const from = Math.max(block.index, name.block.index)
  return {
    from: 'paragraph',
    line: title,
    block: {...block, lines: [title]},
    start: isShared ? block.index : from + 1,
    end: isShared ? block.index : (nextBlock ?? end),
    heading: undefined,
    isLed: true,
    known: below
  }
}
