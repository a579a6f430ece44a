import {type Piece, piece, textOf} from '../piece.ts'
import type {Item, Line} from '../view.ts'
import type {Below} from './below.ts'
import type {TalkContext} from './context.ts'
import {isTalkLink} from './media.ts'
import {authorLabelEnd} from './title-label.ts'

/** Nobody writes only names in a longer line. */
export const longestName = 90

/** `Presented by` goes before several names, each with a company. */
const longestByline = 200

/** The stretch of a line that is no more than names, where it is so. */
export function nameOn(
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
    if (isOfPeople(item, block.index, context)) return
  }
  if (isTalkLink({line}) || /\p{L}{2},$/u.test(text)) return
  if (/^[《『]|[:：]\s?https?:\/\//.test(text) || isPost(text)) return
  const author = isOccasion ? authorLabelEnd(text, lexicon) : undefined
  if (author && isOfHeader(line)) return
  const isStopped =
    /[.。!！?？…:：]$|(?:\.{2,}|[。!！?？…])[)）]$/.test(text) &&
    // `NAME, COMPANY Inc.` is no sentence.
    !(text.endsWith('.') && (author || lexicon.trailing('company', text)))
  if (isStopped || isShortcode(line)) return
  if (text[0] === '@' && isAnnotation(line)) return
  if (hasNumber(text) && !line.marks.some(({kind}) => kind === 'link')) return
  const dash = /^(?:——?|―+|–|--)\s*/.exec(text)?.[0].length ?? 0
  // Who said what is quoted, not who gives the talk.
  if (dash && line.block.quotes) return
  const by = lexicon.leading('by', text, dash)
  const isLong = text.length > longestName
  if (isLong && !by) return
  const start = author ?? (by ? by.end : dash)
  const name = piece(line, start, author ? nameEnd(text) : text.length)
  if (name.end === name.start) return
  const isApart = author || by || dash || line.block.quotes > 0
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
  if (author === undefined && isOtherLabel(text, context)) return
  const bold =
    author &&
    line.marks.find(({kind, start}) => kind === 'strong' && start === author)
  const part = bold ? piece(line, author, bold.end) : name
  if (personhood(part) < least) return
  return {name, how: by ? 'by' : 'line'}
}

/**
 * Whether a list is one of people, each with something nested below: of them,
 * none gives the talk above.
 */
function isOfPeople(
  item: Item,
  index: number,
  {view, personhood}: TalkContext
): boolean {
  if (view.blocks[index + 1]?.item?.list.parent !== item) return false
  let at = index + 1
  while ((view.blocks[at]?.start ?? item.end) < item.end) at++
  const next = view.blocks[at]
  const line = next?.item?.list === item.list ? next.lines[0] : undefined
  return line !== undefined && personhood(piece(line)) >= 0.5
}

/** Whether a line stands in a header without fences, as Pelican's posts have. */
function isOfHeader({block}: Line): boolean {
  return block.lines.some(({text}) =>
    /^(?:Date|Modified|Tags|Category|Slug|Status|Summary):\s/i.test(text)
  )
}

/** Index of the full stop that a line with a label for a name ends with. */
function nameEnd(text: string): number {
  return /[.。]$/.test(text) ? text.length - 1 : text.length
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

/**
 * Whether a line is all of its paragraph, or the first of a short one; of an
 * item, the last.
 */
function isAlone({block: {lines, item}, index}: Line): boolean {
  const at = item ? lines.length - 1 : 0
  return lines.length === 1 || (lines[at]?.index === index && lines.length < 4)
}
