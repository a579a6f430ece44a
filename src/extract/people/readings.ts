import {codeUnitAt} from '../../code-unit.ts'
import {best} from './best.ts'
import {divided} from './divided.ts'
import {isBeside, isOne, type KnownText} from './known-text.ts'
import {type Label, labels, type Reading, segment} from './segment.ts'
import {scriptAt} from './words.ts'

/** How many ways to read a part are kept. */
const width = 5

/** Code units of a part that may be divided. */
const longest = 120

/** Ways to read a part of a text, the likeliest first. */
export function readings(
  known: KnownText,
  start: number,
  end: number
): Reading[] {
  const {text} = known
  const first = codeUnitAt(text, start)
  if ((first === 0x40 || first === 0xff20) && end - start > 1)
    return [single('handle', start, accountEnd(known, start, end), 3)]
  if (isAddress(text, start, end)) return [single('url', start, end, 2)]
  if (isMail(text, start, end)) return [single('skip', start, end, 3)]
  const found = best<Reading>(width)
  for (const label of labels) {
    const one = segment(known, label, start, end)
    found.offer({segments: [one], score: one.score})
  }
  if (found.kept.some(isSure)) return found.kept
  found.offer(single('skip', start, end, skipScore(known, start, end)))
  if (end - start < longest) divided(known, start, end, found)
  return found.kept
}

/** Whether a whole part is one thing so surely that it need not be divided. */
function isSure({score, segments: [first]}: Reading): boolean {
  return score >= (first?.label === 'organization' ? 2.3 : 2)
}

function single(
  label: Label,
  start: number,
  end: number,
  score: number
): Reading {
  return {segments: [{label, start, end, score}], score}
}

/** Where an account ends that begins a part, without an honorific behind. */
function accountEnd(
  {text, honorifics}: KnownText,
  start: number,
  end: number
): number {
  const word = honorifics.find(
    (one) => one.end === end && one.start > start + 1
  )
  let result = word?.start ?? end
  while (codeUnitAt(text, result - 1) === 0x20) result--
  return result
}

/** Whether a part is the address of a page. */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    (text.startsWith('http', start) || text.startsWith('www.', start)) &&
    /^(?:https?:\/\/|www\.)[^ ]*$/.test(text.slice(start, end))
  )
}

/** Whether a part is a mail address. */
function isMail(text: string, start: number, end: number): boolean {
  const at = text.indexOf('@', start)
  if (at <= start || at >= end) return false
  const part = text.slice(start, end)
  return !part.includes(' ') && part.indexOf('.', at - start) > at - start + 1
}

/** How much a part is none of a person: a length, a language, a link. */
function skipScore(known: KnownText, start: number, end: number): number {
  const length = end - start
  if (length > 24) return -1.2
  const {text} = known
  if (length < 9 || scriptAt(text, start) === 'other') {
    const part = text.slice(start, end)
    if (duration.test(part)) return 2
    if (tongue.test(part)) return 1.6
    if (pronoun.test(part)) return 2.4
    if (alias.test(part)) return 2
  }
  return isBeside(known, start, end) && !isOne(known.occupations, start, end)
    ? 2.2
    : -1.2
}

const duration = /^[\d.:~ -]+ ?(?:min|mins|minutes?|分|분|мин)?\.?$/i
const tongue = /^(?:EN|FR|DE|ES|PT|RU|JA|JP|KO|KR|ZH|CN)$/
const pronoun =
  /^(?:she|he|they|her|him|them|hers|his|el|ella|elle|il|er|sie)$/i
const alias = /^(?:aka|alias|nickname|昵称|花名|网名|笔名|人称)$/i
