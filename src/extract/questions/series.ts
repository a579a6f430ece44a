import {lastOf, type Piece, type Pieces, piece, textOf} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {asks} from './asks.ts'
import {isSomebody} from './bare-labels.ts'
import type {Ground} from './ground.ts'
import {isName, labelOf} from './label.ts'
import {type Lines, leadOf, sentenceOf, wholeOf} from './lead.ts'
import {numberEnd} from './number-end.ts'
import type {Region} from './regions.ts'
import {scope} from './scope.ts'
import type {Form, Spot} from './unit.ts'

/** What may be a question by its form and its siblings. */
export interface Member {
  block: Block
  form: Form
  /** What siblings of one series have in common. */
  series: string
  pieces: Pieces
  after: Spot
  asks: boolean
  isNumbered: boolean
  /** Whether something of its own stands behind it. */
  isAnswered: boolean
  end: number
  asker?: string
  /** Where it begins, where that is before its text. */
  start?: Spot
}

/** Members of one series. */
export type Group = [Member, ...Member[]]

/** Which members are looked for. */
export interface MembersOptions {
  /** Whether plain paragraphs may be members; default: `true`. */
  plain?: boolean
  /** Whether an item may go on with its answer; default: `false`. */
  inline?: boolean
}

/** The members of a part of a post, by series. */
export function members(
  region: Region,
  ground: Ground,
  options: MembersOptions = {}
): Map<string, Group> {
  const {view} = ground
  const series = new Map<string, Group>()
  const base = baseDepth(region, view.blocks)
  for (let at = region.from; at < region.to; at++) {
    const block = view.blocks[at]
    const member = block && memberOf(block, base, ground, options)
    if (!member) continue
    const group = series.get(member.series)
    if (group) group.push(member)
    else series.set(member.series, [member])
  }
  for (const group of series.values()) markAnswered(group, region, ground)
  return series
}

/**
 * Say of each member whether something stands between it and the next; where
 * the series is plain paragraphs, the next that asks.
 */
function markAnswered(
  group: readonly Member[],
  region: Region,
  ground: Ground
): void {
  let next = ground.lineOfBlock(region.to)
  for (const member of [...group].reverse()) {
    member.isAnswered = member.after.line < Math.min(member.end, next)
    if (member.series !== 'paragraph' || member.asks)
      next = ground.lineOfBlock(member.block.index)
  }
}

/** Depth of the lists of a part that are in no other of it. */
function baseDepth({from, to}: Region, blocks: readonly Block[]): number {
  let depth = Number.POSITIVE_INFINITY
  for (let at = from; at < to; at++)
    depth = Math.min(depth, blocks[at]?.item?.list.depth ?? depth)
  return depth
}

function memberOf(
  block: Block,
  base: number,
  ground: Ground,
  {plain = true, inline = false}: MembersOptions
): Member | undefined {
  const {item, quotes} = block
  const [line, ...more] = block.lines
  if (!line || block.kind === 'code') return
  const lines: Lines = [line, ...more]
  if (block.kind === 'row') return rowMember(block, ground)
  if (block.kind === 'heading') {
    if (block.depth === 7 && (isOnlyLabel(line) || isPerson(block, ground)))
      return
    // What is quoted is set apart from what is asked around it.
    const series = `heading ${block.depth}${block.quotes ? ' quoted' : ''}`
    return memberFrom(block, 'heading', series, wholeOf(lines), ground)
  }
  if (item) {
    if (item.list.depth !== base) return
    const previous = ground.view.blocks[block.index - 1]
    if (previous?.item === item || isEntry(line)) return
    const {marker, ordered} = item.list
    const series = `item ${ordered ? '1' : marker} ${quotes}`
    const lead = leadOf(lines)
    const first = inline && isLeaf(block, ground) ? sentenceOf(lead) : lead
    return memberFrom(block, 'item', series, first, ground)
  }
  if (lines.every(({emphasis}) => emphasis))
    return memberFrom(
      block,
      'emphasis',
      `emphasis ${quotes}`,
      wholeOf(lines),
      ground
    )
  if (quotes) return memberFrom(block, 'quote', 'quote', wholeOf(lines), ground)
  if (!plain && !standsOut(block)) return
  const lead = leadOf(lines)
  const last = lastOf(lead)
  if (beginsBold(last.line) && last.end !== lines.at(-1)?.text.length)
    return memberFrom(block, 'heading', 'heading 7', lead, ground)
  if (last.line.emphasis && isIn(last, block) && asks(textOf(last)))
    return memberFrom(block, 'emphasis', `emphasis ${quotes}`, lead, ground)
  const name = nameAbove(block, ground)
  if (name) {
    const named = memberFrom(block, 'paragraph', 'named', lead, ground)
    return {...named, asker: name, start: {line: line.index - 1, at: 0}}
  }
  return memberFrom(block, 'paragraph', 'paragraph', lead, ground)
}

/** A row of a table, one cell of which asks, and another behind it answers. */
function rowMember(block: Block, ground: Ground): Member | undefined {
  const {lines, head, index} = block
  const cell = head ? -1 : lines.find(({text}) => asks(text))?.cell
  const [line, ...more] = lines.filter((one) => one.cell === cell)
  const answer = lines.find((one) => one.cell > (cell ?? Infinity))
  if (!line || !answer) return
  const member = memberFrom(
    block,
    'row',
    'row',
    wholeOf([line, ...more]),
    ground
  )
  const end = ground.lineOfBlock(index + 1)
  return {...member, after: {line: answer.index, at: 0}, end}
}

/** Whether a block is the last of its item. */
function isLeaf({item, index}: Block, {view}: Ground): boolean {
  const next = view.blocks[index + 1]
  return item !== undefined && (next === undefined || next.start >= item.end)
}

/** Whether a line is a link to a part of the post, as a table of contents has. */
function isEntry({text, marks: [mark]}: Line): boolean {
  return (
    mark?.kind === 'link' &&
    mark.url?.[0] === '#' &&
    mark.start === 0 &&
    mark.end === text.length
  )
}

/** `**Ann:**`, with what she says below it. */
function isOnlyLabel(line: Line): boolean {
  const {length} = line.text
  return length < 40 && (labelOf(line)?.end ?? 0) >= length
}

/** A name in bold alone, of who answers below it. */
function isPerson({lines: [line, second]}: Block, ground: Ground): boolean {
  return (
    line !== undefined &&
    second === undefined &&
    line.text.includes(' ') &&
    isName(line.text) &&
    isSomebody(line.text, ground)
  )
}

/** Whether a block can be a member where plain paragraphs are none. */
export function standsOut({kind, item, quotes, lines}: Block): boolean {
  return (
    kind === 'heading' ||
    item !== undefined ||
    quotes > 0 ||
    lines.some((line) => line.emphasis || beginsBold(line))
  )
}

function beginsBold({marks}: Line): boolean {
  return marks.some(({kind, start}) => kind === 'strong' && start === 0)
}

/** Name that stands above a paragraph, as a line in bold. */
function nameAbove({index}: Block, {view}: Ground): string | undefined {
  const above = view.blocks[index - 1]
  const [line, second] = above?.lines ?? []
  if (above?.kind !== 'heading' || above.depth !== 7 || !line || second) return
  return isName(line.text) ? line.text : undefined
}

function memberFrom(
  block: Block,
  form: Form,
  series: string,
  pieces: Pieces,
  ground: Ground
): Member {
  const [whole, ...rest] = pieces
  const last = lastOf(pieces)
  const number = numberEnd(textOf(whole))
  const first = piece(whole.line, whole.start + number, whole.end)
  const isRest = /[\p{L}\p{N}]/u.test(last.line.text.slice(last.end))
  return {
    block,
    form,
    series,
    pieces: [first, ...rest],
    after: isRest
      ? {line: last.line.index, at: restStart(last)}
      : {line: last.line.index + 1, at: 0},
    asks: asks(textOf(last)),
    isNumbered: number > 0 || block.item?.ordinal !== undefined,
    isAnswered: false,
    end:
      isIn(last, block) && block.item
        ? ground.lineFrom(block.item.end)
        : scope(whole.line, ground)
  }
}

/** Whether more of a block stands behind a piece of it. */
function isIn({line, end}: Piece, {lines}: Block): boolean {
  return line !== lines.at(-1) || /[\p{L}\p{N}]/u.test(line.text.slice(end))
}

function restStart({line, end}: Piece): number {
  return end + line.text.slice(end).search(/[^\s:：=>⇒→—–-]/)
}
