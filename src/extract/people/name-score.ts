import {fold} from '../../language/fold.ts'
import type {PersonContext} from './context.ts'
import {hanName} from './han-name.ts'
import {koreanName} from './korean-name.ts'
import {latinName} from './latin-name.ts'
import {scriptOf} from './words.ts'

/**
 * How much a text looks like one name: about 2 and more is a name, 0 could be
 * one, -2 and less is none.
 */
export function nameScore(text: string, {names}: PersonContext): number {
  if (text === '' || text.length > 48) return -4
  if (names?.has(fold(text))) return 3.5
  if (/[?？!！=…%$#{}\\^→]/.test(text)) return -3
  if (isSentence(text)) return -3
  switch (scriptOf(text)) {
    case 'hangul':
      return koreanName(text)
    case 'han':
    case 'kana':
      return hanName(text)
    case 'latin':
      return latinName(text)
    default:
      return -4
  }
}

/** Whether a sentence or a clause ends within a text. */
function isSentence(text: string): boolean {
  return (
    text.includes(': ') ||
    text.includes('。 ') ||
    text.includes('： ') ||
    (text.includes('. ') && /\p{Ll}{4}\. /u.test(text))
  )
}
