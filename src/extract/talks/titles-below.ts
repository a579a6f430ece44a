import type {Lexicon} from '../../language/lexicon.ts'
import {type Piece, piece, textOf} from '../piece.ts'
import type {Block} from '../view.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {isAddress} from './is-address.ts'
import {isUndecided} from './is-undecided.ts'
import {titleForm} from './title-form.ts'
import {keywords} from './title-keywords.ts'
import {titleLabelEnd} from './title-label.ts'
import {joined} from './unit.ts'
import {unquoted} from './unquoted.ts'

/** Blocks below a unit among which a label may say what its title is. */
const reach = 6

/** Form of a title, as log-odds, that most of those below names have. */
const leastForm = -1.5

/** Nobody writes a title in a longer line. */
const longest = 160

/** Personhood of what may be a name, beside others that surely are. */
const nameLike = 0.3

/**
 * Titles of units that have none on their own line, a name only, or a number,
 * where they stand below it: `## NAME`, then `### TITLE`; `## Talk 1`, then
 * `Title: TITLE`. Without a label, most of several must be written so.
 */
export function titlesBelow(
  units: readonly Candidate[],
  context: TalkContext
): ReadonlyMap<Candidate, Piece> {
  const {personhood, isOccasion} = context
  const found = units.flatMap((one) => {
    const label = labelBelow(one, context)
    const title = label ?? (isOccasion ? titleBelow(one, context) : undefined)
    return title ? [{one, title, isLabelled: label !== undefined}] : []
  })
  // Few units have any, and whether they are names is dear to tell.
  if (!found.length) return none
  const likely = isOccasion
    ? units.filter(
        ({isName, reading}) => isName || personhood(reading.core) >= 0.5
      ).length
    : 0
  const isNamed = likely >= Math.max(2, units.length * 0.5)
  const labelled = new Map<Candidate, Piece>()
  const plain = new Map<Candidate, Piece>()
  for (const {one, title, isLabelled} of found) {
    const mayBeName = isNamed && mayName(one, context)
    if (isLabelled && (mayBeName || isNumberOnly(one, context)))
      labelled.set(one, title)
    else if (!isLabelled && mayBeName) plain.set(one, title)
  }
  const formed = [...plain.values()].filter(
    (title) => titleForm(textOf(title)) > leastForm && personhood(title) < 0.5
  )
  const areMost =
    formed.length >= Math.max(2, likely * 0.6) &&
    formed.length >= plain.size * 0.6
  return areMost ? new Map([...labelled, ...plain]) : labelled
}

const none: ReadonlyMap<Candidate, Piece> = new Map()

/** Whether a unit names somebody, or may where others beside it do. */
function mayName(
  {isName, split, below, reading}: Candidate,
  {personhood}: TalkContext
): boolean {
  if (isName) return true
  const isOpen =
    !split && (!below || below.how === 'line' || below.how === 'heading')
  return isOpen && personhood(reading.core) >= nameLike
}

/** `Talk 1`, `Session #2`. */
function isNumberOnly(
  {reading: {core}}: Candidate,
  {lexicon}: TalkContext
): boolean {
  const text = textOf(core)
  const word = lexicon.leading(keywords, text)
  return word !== undefined && /^\s?#?\d{1,2}$/.test(text.slice(word.end))
}

/** `Title: TITLE`, among the first lines below. */
function labelBelow(
  {start, end}: Candidate,
  {view: {blocks}, lexicon}: TalkContext
): Piece | undefined {
  for (const {kind, lines} of blocks.slice(start, Math.min(end, start + reach)))
    for (const line of kind === 'code' ? [] : lines) {
      const at = titleLabelEnd(line.text, lexicon)
      const title = at === undefined ? '' : line.text.slice(at)
      if (title && !isUndecided(title)) return unquoted(piece(line, at))
    }
  return
}

/** What stands right below, as a title does: a heading, marked, or quoted. */
function titleBelow(
  {from, heading, start, block}: Candidate,
  {view: {blocks}, outline, lexicon}: TalkContext
): Piece | undefined {
  // What is nested below names tells of them in many a list.
  if (from === 'list' && outline.over(block)?.role !== 'talks') return
  const next = blocks[from === 'list' ? block.index + 1 : start]
  const line = next && joined(next.lines)
  if (!next || !line || line.text.length > longest || isAddress(line.text))
    return
  const whole = piece(line)
  const title = unquoted(whole)
  const isHeading =
    next.kind === 'heading' &&
    heading?.children[0]?.block === next &&
    heading.children[0].role === undefined
  const isMarked =
    next.kind === 'paragraph' &&
    next.lines.length === 1 &&
    (line.strong || line.emphasis || title.end < whole.end)
  if (!isHeading && !isMarked && !isNested(next, block)) return
  if (/[:：]$/.test(line.text)) return
  return !isHeading && isJob(textOf(title), lexicon) ? undefined : title
}

/** Words of a job, and of where it is done. */
const mostOfJob = 5

/** Whether a line says what somebody is: `Engineer at ABC`, `Senior engineer`. */
function isJob(text: string, lexicon: Lexicon): boolean {
  if (lexicon.leading('occupation', text)) return true
  const isShort = text.split(' ').length <= mostOfJob
  return isShort && lexicon.find('occupation', text) !== undefined
}

/** Whether a block is the first line of a list in an item. */
function isNested({item, kind}: Block, {item: outer}: Block): boolean {
  return (
    kind === 'paragraph' &&
    outer !== undefined &&
    item?.list.parent === outer &&
    item.index === 0
  )
}
