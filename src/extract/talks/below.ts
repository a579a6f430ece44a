import type {Speaker} from '../../model.ts'
import {people} from '../people.ts'
import {type Piece, piece, textOf} from '../piece.ts'
import type {Block, Line} from '../view.ts'
import {bioLine} from './bio-line.ts'
import {isByline} from './byline.ts'
import {chosenSplits} from './chosen-splits.ts'
import type {TalkContext} from './context.ts'
import {isOfWord} from './is-of-word.ts'
import {isTalkLink} from './media.ts'
import {titleLine} from './title-line.ts'
import {joined, type Unit} from './unit.ts'

/** Speakers that are named under a title, or in a line above it. */
export interface Below {
  speakers: Speaker[]
  /** How they are named. */
  how: 'label' | 'by' | 'line' | 'above' | 'heading' | 'bio' | 'cell'
  /** Lines that name them. */
  lines: Line[]
}

/** A label stands among the first lines of a talk. */
const labelReach = 12

/** A line with only a name stands right below the title. */
const nameReach = 2

const longestName = 90

/** `Presented by` goes before several names, each with a company. */
const longestByline = 200

/** Find who gives a talk in the lines below its title. */
export function below(unit: Unit, context: TalkContext): Below | undefined {
  const {blocks} = context.view
  const lines = own(unit, blocks, context)
  return (
    labelled(lines, context) ??
    (unit.from === 'list' ? wrappedByline(lines, context) : undefined) ??
    named(lines.slice(0, nameReach), unit.from === 'list', context) ??
    (unit.from === 'heading'
      ? bioLine(lines.find(isText), context)
      : undefined) ??
    nextHeading(unit, context) ??
    bio(unit, context)
  )
}

/** Who gives a talk, where a label in the lines below its title says so. */
export function labelBelow(
  unit: Unit,
  context: TalkContext
): Below | undefined {
  return labelled(own(unit, context.view.blocks, context), context)
}

/**
 * Who gives a talk, where the line right below its title names them, and those
 * behind it more of them.
 */
export function bylineBelow(
  unit: Unit,
  context: TalkContext
): Below | undefined {
  const [first, ...rest] = own(unit, context.view.blocks, context)
  const found = first && named([first], false, context)
  if (!found) return
  for (const line of rest) {
    const more = line.block === first.block && named([line], false, context)
    if (!more || more.how !== found.how || !isSaid(more)) break
    found.speakers.push(...more.speakers)
    found.lines.push(line)
  }
  return found
}

/** Whether a line is more than an image that Markdown does not know as one. */
function isText({text}: Line): boolean {
  return !text.startsWith('![')
}

/** Whether it is said of those who are named what they are. */
export function isSaid({speakers}: Pick<Below, 'speakers'>): boolean {
  return speakers.some(({role, organization}) => role || organization)
}

/** First lines of a unit, before any heading in it but a label. */
function own(
  {block, line, start, end}: Unit,
  blocks: readonly Block[],
  context: TalkContext
): Line[] {
  const lines: Line[] = block.lines.filter((one) => one.index > line.index)
  for (let index = start; index < end && lines.length < labelReach; index++) {
    const next = blocks[index]
    if (!next || next.kind === 'code') continue
    if (next.kind === 'heading' && !isLabelHeading(next, context)) break
    for (const one of next.lines) if (one.index > line.index) lines.push(one)
  }
  return lines.slice(0, labelReach)
}

/** `### Speaker: NAME`, right below a title. */
function isLabelHeading({lines}: Block, context: TalkContext): boolean {
  const [line] = lines
  const value = line && labelValue(line, 'speaker', context)
  return value !== undefined && value.end > value.start
}

function labelled(
  lines: readonly Line[],
  context: TalkContext
): Below | undefined {
  const {people: who} = context
  for (const [index, line] of lines.entries()) {
    const value = isLabelled(line) && labelValue(line, 'speaker', context)
    if (!value) continue
    const next = lines[index + 1]
    const isEmpty = value.start === value.end
    const rest = isEmpty ? next && piece(next) : value
    if (!rest || (isEmpty && isHead(line.block, rest, context))) continue
    const listed = isEmpty ? peopleListed(lines.slice(index + 1), context) : []
    // `Speakers: A, B` are people, whatever `A, B` might be elsewhere.
    const areSeveral = /^\P{L}*\p{L}+s\s*[:：]/u.test(line.text)
    const speakers =
      listed.length > 1
        ? listed.flatMap((one) => people(piece(one), who))
        : people(firstSentence(rest), areSeveral ? {...who, areSeveral} : who)
    if (!speakers.length) continue
    const below = listed.length > 1 ? listed : next ? [next] : []
    return {
      speakers: withLabels(speakers, lines, index, context),
      how: 'label',
      lines: isEmpty ? [line, ...below] : [line]
    }
  }
  return
}

/** `NAME。…`: who somebody is goes on in sentences of its own. */
function firstSentence({line, start, end}: Piece): Piece {
  const stop = line.text.indexOf('。', start)
  return piece(line, start, stop < 0 || stop > end ? end : stop)
}

/** What stands beside a label for who speaks in the head of a table. */
const heads = ['title', 'talk', 'organization', 'slides', 'video'] as const

/** Whether a label heads a column, and what stands beside it another. */
function isHead(
  {head, lines}: Block,
  beside: Piece,
  {lexicon}: TalkContext
): boolean {
  return head && (lines.length > 2 || lexicon.is(heads, textOf(beside)))
}

/** Personhood of what names somebody, with what they are. */
const likely = 0.35

/** Lines that begin an item of the list they begin with, and name somebody. */
export function peopleListed(
  lines: readonly Line[],
  {personhood}: TalkContext
): Line[] {
  const list = lines[0]?.block.item?.list
  if (!list) return []
  const items = lines.filter(
    (line) => line.block.item?.list === list && line.block.lines[0] === line
  )
  const end = items.findIndex((line) => personhood(piece(line)) < likely)
  return end < 0 ? items : items.slice(0, end)
}

/** Whether a line may be a label, with what it is for or alone. */
function isLabelled({text}: Line): boolean {
  return text.length < 24 || /[:：│|]/.test(text.slice(0, 40))
}

/** What stands behind a label such as `Speaker:`. */
function labelValue(
  line: Line,
  meaning: 'speaker' | 'role' | 'organization',
  {lexicon}: TalkContext
): Piece | undefined {
  const {text} = line
  const word = lexicon.leading(meaning, text, lead(text))
  if (!word || /^#\p{L}/u.test(text)) return
  const rest = text.slice(word.end)
  const mark = /^\s*[\])】]?\s*[:：│|]\s*/.exec(rest)
  if (mark) return piece(line, word.end + mark[0].length)
  if (isByline(word, lexicon))
    return rest.startsWith(' ') ? piece(line, word.end + 1) : undefined
  if (rest.trim() === '') return piece(line, text.length)
  return
}

/** Length of marks and emoji in front of a text: most have none. */
function lead(text: string): number {
  if (isOfWord(text.charCodeAt(0))) return 0
  return /^(?:[\p{P}\p{S}\p{M}\s]|\u200d)*/u.exec(text)?.[0].length ?? 0
}

/** Add what label lines next to that of a single speaker say of them. */
function withLabels(
  speakers: Speaker[],
  lines: readonly Line[],
  index: number,
  context: TalkContext
): Speaker[] {
  const [only] = speakers
  if (!only || speakers.length > 1) return speakers
  const result: Speaker = {...only}
  for (const line of lines.slice(index + 1, index + 4)) {
    const role = labelValue(line, 'role', context)
    const organization = labelValue(line, 'organization', context)
    if (role) result.role ??= textOf(role)
    if (organization) result.organization ??= textOf(organization)
  }
  return [result]
}

function named(
  lines: readonly Line[],
  isList: boolean,
  context: TalkContext
): Below | undefined {
  for (const line of lines) {
    const who = nameOn(line, isList, context)
    if (!who) continue
    const speakers = people(who.name, context.people)
    if (speakers.length) return {speakers, how: who.how, lines: [line]}
  }
  return
}

/** `presented by NAME from`, with what it goes on with on the next lines. */
function wrappedByline(
  [first]: readonly Line[],
  {lexicon, personhood, people: who}: TalkContext
): Below | undefined {
  const by = first && lexicon.leading('by', first.text)
  if (!by) return
  const {lines} = first.block
  const all = lines.slice(lines.indexOf(first))
  const line = all.length > 1 ? joined(all) : undefined
  if (!line) return
  const end = line.text.search(/[.。]\s*(?:[[(（]|$)/)
  const name = piece(line, by.end, end < 0 ? line.text.length : end)
  if (name.end - name.start > longestName || personhood(name) < likely) return
  const speakers = people(name, who)
  return speakers.length ? {speakers, how: 'by', lines: all} : undefined
}

/** The stretch of a line that is no more than names, where it is so. */
function nameOn(
  line: Line,
  isList: boolean,
  context: TalkContext
): {name: Piece; how: Below['how']} | undefined {
  const {lexicon, personhood, isOccasion} = context
  const {text, block} = line
  if (text.length > longestByline || block.kind === 'row') return
  // What an item goes on with is said of the item.
  const {item} = block
  if (item && !isList) {
    if (block.lines[0] !== line || item.index > 0 || item.list.parent) return
  }
  if (isTalkLink({line})) return
  if (/^[《『]|[:：]\s?https?:\/\//.test(text) || isPost(text)) return
  const isStopped =
    /[.。!！?？…:：]$|(?:\.{2,}|[。!！?？…])[)）]$/.test(text) &&
    // `NAME, COMPANY Inc.` is no sentence.
    !(text.endsWith('.') && lexicon.trailing('company', text))
  if (isStopped || isShortcode(line)) return
  if (text[0] === '@' && isAnnotation(line)) return
  if (hasNumber(text) && !line.marks.some(({kind}) => kind === 'link')) return
  const dash = /^(?:——?|―+|–|--)\s*/.exec(text)?.[0].length ?? 0
  // Who said what is quoted, not who gives the talk.
  if (dash && line.block.quotes) return
  const by = lexicon.leading('by', text, dash)
  const isLong = text.length > longestName
  if (isLong && !by) return
  const start = by ? by.end : dash
  const name = piece(line, start)
  if (name.end === name.start) return
  const isApart = by || dash || line.block.quotes > 0
  const isToken = by && isAlone(line) && !textOf(name).includes(' ')
  const plain = isOccasion ? 0.5 : 0.75
  const least = isToken
    ? 0.1
    : isApart && !isLong
      ? 0.35
      : isAlone(line)
        ? plain
        : 0.75
  if (!isOccasion && /^@\w+$/.test(text) && !line.marks.length) return
  if (isOtherLabel(text, context)) return
  if (personhood(name) < least) return
  return {name, how: by ? 'by' : 'line'}
}

/**
 * `Contributor: NAME`, `Team: NAME, NAME`: who did something, and gave no talk.
 * Authors give one at an event.
 */
function isOtherLabel(
  text: string,
  {lexicon, personhood, isOccasion}: TalkContext
): boolean {
  const label = /^(\p{L}[\p{L} ]{2,24})[:：]\s/u.exec(text)?.[1]
  if (label === undefined || personhood(label) >= 0.5) return false
  return !(isOccasion && lexicon.is('bio', label))
}

/** `@Singleton` over code, which is no account. */
function isAnnotation({text, block: {lines}}: Line): boolean {
  return text.includes('{') || lines.some((one) => /[{};]$/.test(one.text))
}

/** Whether a line has digits; an account and a company may have them. */
function hasNumber(text: string): boolean {
  return (
    /\d/.test(text) &&
    /\d/.test(text.replace(/@[\w.-]+|[(（][^()（）\d][^()（）]*[)）]/g, ''))
  )
}

/** `#event pic.twitter.com/…`: what somebody posted. */
function isPost(text: string): boolean {
  return /^[#＃][\p{L}\d]|\bpic\.twitter\.com\//u.test(text)
}

/** `@[service](id)`, which embeds a thing, names nobody. */
function isShortcode({text, marks}: Line): boolean {
  return text[0] === '@' && marks.some(({start}) => start === 1)
}

/** Whether a line is all of its paragraph, or the first of a short one. */
function isAlone({block, index}: Line): boolean {
  return (
    block.lines.length === 1 ||
    (block.lines[0]?.index === index && block.lines.length < 4)
  )
}

/** `## Title`, then `### Name`. */
function nextHeading(
  {start, heading}: Unit,
  context: TalkContext
): Below | undefined {
  const next = heading?.children[0]
  const line = next?.block.lines[0]
  if (!next || !line || next.block.index !== start) return
  if (line.text.length > longestName || next.role) return
  if (context.asked.sections.has(next) || context.asked.blocks.has(next.block))
    return
  const others = heading.children.slice(1)
  if (others.some(({text}) => context.personhood(text) >= 0.5)) return
  const name = piece(line, 0, dateBehind.exec(line.text)?.index)
  if (context.personhood(name) < 0.5) return
  if (name.end === line.text.length && isTitled(line, context)) return
  const speakers = people(name, context.people)
  return speakers.length ? {speakers, how: 'heading', lines: [line]} : undefined
}

/** When somebody spoke: ` - 19 Feb 2015`, ` - 6 June 2014 09:00`. */
const dateBehind =
  /\s[-–—|]\s\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,10}\.?,?\s\d{4}(?:,?\s\d{1,2}:\d\d)?$/u

/** Whether a line is itself a title with who gives it. */
function isTitled(line: Line, context: TalkContext): boolean {
  const [found] = chosenSplits([titleLine(line, context.lexicon)], [], context)
  const split = found?.split
  if (split?.first !== 'title') return false
  // `Name (@account)`: what is in brackets is more of the same.
  return !(
    split.joiner === 'brackets' && context.personhood(split.title) >= 0.5
  )
}

/** A section about the speaker begins with the name. */
function bio({heading}: Unit, context: TalkContext): Below | undefined {
  const about = heading?.children.find((child) => child.role === 'bio')
  const block = about && context.view.blocks[about.block.index + 1]
  const line = block?.lines[0]
  if (!line) return
  const comma = line.text.search(/[,，、:：(（。]|\s[-–—|]/)
  const name = piece(line, 0, comma < 0 ? line.text.length : comma)
  if (context.personhood(name) < 0.4) return
  const speakers = people(name, context.people)
  return speakers.length ? {speakers, how: 'bio', lines: [line]} : undefined
}
