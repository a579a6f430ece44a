import {codeUnitAt} from '../../code-unit.ts'
import {fold} from '../../language/fold.ts'
import {characterAt, isLower} from './characters.ts'
import type {PersonContext} from './context.ts'
import {hanName} from './han-name.ts'
import {koreanName} from './korean-name.ts'
import {latinName, particles} from './latin-name.ts'
import {type LatinWords, latinWords} from './latin-word.ts'
import {scriptOf} from './words.ts'

/** A text in which names are looked for, with what was found out of it. */
export interface NamedText {
  text: string
  context: PersonContext
  /** Its words in an alphabet. */
  words: LatinWords
  /**
   * How much a stretch looks like one name: about 2 and more is a name, 0
   * could be one, -2 and less is none.
   */
  nameScore(start: number, end: number): number
}

/** Code units of the longest name. */
const longest = 48

/** A text in which names are looked for; each stretch is looked at once. */
export function namedText(text: string, context: PersonContext): NamedText {
  const words = latinWords(text)
  let known: Map<number, number> | undefined
  return {
    text,
    context,
    words,
    nameScore(start, end) {
      if (end <= start || end - start > longest) return -4
      const key = start * 64 + end - start
      let score = known?.get(key)
      if (score === undefined) {
        score = nameScore(text, start, end, words, context)
        known ??= new Map()
        known.set(key, score)
      }
      return score
    }
  }
}

function nameScore(
  text: string,
  start: number,
  end: number,
  words: LatinWords,
  {names}: PersonContext
): number {
  if (names?.has(fold(text.slice(start, end)))) return 3.5
  if (isPhrase(text, start, end)) return -3
  if (!isPlain(text, start, end)) return -3
  switch (scriptOf(text, start, end)) {
    case 'hangul':
      return koreanName(text.slice(start, end))
    case 'han':
    case 'kana':
      return hanName(text.slice(start, end))
    case 'latin':
      return latinName(text, start, end, words)
    default:
      return -4
  }
}

/** Whether several words begin with a small letter, none of them a particle. */
function isPhrase(text: string, start: number, end: number): boolean {
  const first = codeUnitAt(text, start)
  if (first < 0x61 || first > 0x7a || codeUnitAt(text, end - 1) > 0x2e7f)
    return false
  const space = text.indexOf(' ', start)
  return (
    space > 0 &&
    space < end &&
    (space - start > 3 || !particles.has(text.slice(start, space)))
  )
}

/** Characters that are in no name. */
const others = new Set(
  Array.from('?？!！=…%$#{}\\^→', (one) => one.charCodeAt(0))
)

/** Whether no clause ends within a stretch, and all of it may be in a name. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at)
    if ((code > 0x60 && code < 0x7b) || code === 0x20) continue
    if (others.has(code)) return false
    if (at + 1 < end && codeUnitAt(text, at + 1) === 0x20) {
      if (code === 0x3a || code === 0x3002 || code === 0xff1a) return false
      if (code === 0x2e && isSentence(text, start, at)) return false
    }
  }
  return true
}

/** Whether a full stop ends a word that is no abbreviation. */
function isSentence(text: string, start: number, at: number): boolean {
  if (at - start < 4) return false
  for (let back = 1; back < 5; back++)
    if (!(characterAt(text, at - back) & isLower)) return false
  return true
}
