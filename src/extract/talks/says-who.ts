import type {Lexicon} from '../../language/lexicon.ts'
import {people} from '../people.ts'
import {textOf} from '../piece.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'

/** Share of a title that is said of somebody, from which it is none. */
const mostOfTitle = 0.7

/** Whether a unit says who somebody is: `NAME - Engineer at ABC`. */
export function saysWho(
  {from, reading: {core}, split}: Candidate,
  {lexicon, people: who}: TalkContext
): boolean {
  if (from === 'paragraph' || split?.first !== 'speaker') return false
  const title = textOf(split.title)
  if (tellsOf(textOf(split.speaker), textOf(core))) return true
  const isBehindJob =
    split.joiner === 'comma' &&
    lexicon.find('occupation', textOf(split.speaker)) !== undefined
  // In kana, what begins with an occupation may be a clause of any kind.
  if (/[぀-ヿ]/.test(title) || !(isBehindJob || isJob(title, lexicon)))
    return false
  const [one, other] = people(core, who)
  const said = (one?.role ?? '').length + (one?.organization ?? '').length
  return other === undefined && said >= title.length * mostOfTitle
}

/** `Ida Moor, Engineer – Ida has built weirs …`: what is behind is of her life. */
function tellsOf(speaker: string, line: string): boolean {
  const [name] = /^\p{Lu}\p{Ll}{2,}(?= \p{Lu})/u.exec(speaker) ?? []
  return name !== undefined && line.includes(` – ${name} `)
}

/** Whether a text begins or ends with an occupation, or has one at a company. */
function isJob(text: string, lexicon: Lexicon): boolean {
  const word = lexicon.find('occupation', text)
  if (!word || word.start === 0) return word !== undefined
  const rest = text.slice(word.end).trimStart()
  const at = lexicon.leading('at', rest)
  return (
    (at !== undefined && /^\s*[\p{Lu}\d]/u.test(rest.slice(at.end))) ||
    /^,\s\p{Lu}/u.test(rest) ||
    lexicon.trailing('occupation', text) !== undefined
  )
}
