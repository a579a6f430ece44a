import type {TalkTime} from '../../model.ts'
import {textOf} from '../piece.ts'
import type {Block, Item} from '../view.ts'
import type {TalkContext} from './context.ts'
import {isDay} from './is-day.ts'
import {titleLine} from './title-line.ts'
import type {Group, Unit} from './unit.ts'

/** Nobody calls a day or a room so in a longer line. */
const longest = 40

/** What stands over the items of a list: a time, or what is no part of them. */
interface Carrier {
  item: Item
  time: TalkTime | undefined
}

/**
 * Items that are nested in others which say no more than when or where:
 * `Day 1`, `14:00`, `Track A`. What is nested below all of a list is one group.
 */
export function carriedItems(context: TalkContext): Group[] {
  const {blocks} = context.view
  const groups = new Map<object, Group>()
  for (const block of blocks) {
    const {item} = block
    if (!item || item.list.parent || blocks[block.index - 1]?.item === item)
      continue
    const carrier = carrierOf(block, item, context)
    if (!carrier) continue
    const group = groups.get(item.list) ?? []
    group.push(...carried(block.index + 1, carrier, context))
    groups.set(item.list, group)
  }
  return [...groups.values()].filter(
    ([one, other]) => one && (!one.time || other)
  )
}

/** What an item with a list of its own stands for, where that is no talk. */
function carrierOf(
  {lines, index}: Block,
  item: Item,
  {view: {blocks}, lexicon}: TalkContext
): Carrier | undefined {
  const [line, second] = lines
  if (!line || second || line.text.length > longest) return
  if (blocks[index + 1]?.item?.list.parent !== item) return
  const {core, time} = titleLine(line, lexicon)
  const text = textOf(core).replace(/[:：]$/, '')
  if (text === '') return time && {item, time}
  const isOver =
    isDay(text, lexicon) ||
    lexicon.is('talks', text) ||
    isTrack(text, lexicon.leading('track', text)?.end)
  return isOver ? {item, time: undefined} : undefined
}

/** `Track A`, `Room 12`: no more than a letter or a number behind the word. */
function isTrack(text: string, end: number | undefined): boolean {
  return end !== undefined && /^\s?#?[\p{L}\d]{0,2}$/u.test(text.slice(end))
}

/**
 * The items nested in one as units. Below a time there is one, with who gives
 * it and notes, but where all are written as the first, title and name in one.
 */
function carried(
  from: number,
  {item, time}: Carrier,
  {view: {blocks}}: TalkContext
): Unit[] {
  const units: Unit[] = []
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    const [line] = block?.lines ?? []
    if (!block || block.start >= item.end) break
    const last = units.at(-1)
    if (last) last.end = at + 1
    if (!line || block.item?.list.parent !== item) continue
    if (blocks[at - 1]?.item === block.item) continue
    if (last) last.end = at
    units.push({
      from: 'list',
      line,
      block,
      start: at,
      end: at + 1,
      heading: undefined,
      ...(time && {time})
    })
  }
  const [first, second] = units
  if (!time || !first || !second) return units
  const last = units.at(-1) ?? first
  return units.every(({line}) => joint.test(line.text))
    ? units
    : [{...first, end: last.end}]
}

/** What may stand between a title and a name. */
const joint = /\s[-–—|/]\s|[:：(（/]/
