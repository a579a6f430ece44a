import {companies} from './companies.ts'
import {givenNames} from './given-names.ts'
import {functionWords, productWords, titleWords} from './ordinary-words.ts'
import {latinRoleWords} from './role-words.ts'
import {latinSurnames} from './surnames.ts'
import {plain} from './words.ts'

const particles = new Set(
  'de del della di da das do dos du van von vom der den ter ten la le el al bin ibn ben e y af av zu san st'.split(
    ' '
  )
)
const ordinaryEnding =
  /(?:tion|tions|ing|ings|ment|ments|ity|ities|ness|ware|ology|ologies|ability|ization|isation|ance|ence|ture|tures|ism|ful|less|able|ible|ional|ические|ация|ение|ность|ирование|ung|ungen|heit|keit|schaft|ción|ciones|ção|ções|dade|idad|ité)$/

/** How much a text looks like a name in an alphabet. */
export function latinName(text: string): number {
  const words = text.split(/[\s\u00a0]+/)
  if (words.length > 7) return -4
  const isOne = words.length === 1
  let capitals = 0
  let score = 0
  let given = 0
  let surnames = 0
  let ordinary = 0
  for (const [index, raw] of words.entries()) {
    if (!isOne && isSmall(raw) && !particles.has(raw)) return -3
    if (isNickname(raw)) continue
    const word = raw.replace(/^["“‘(]|[",.”’)]$/g, '')
    if (word === '') return -3
    const key = plain(word)
    if (/^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u.test(raw) && !isOne) {
      score += 0.1
      capitals += 0.5
      continue
    }
    if (particles.has(key) && index > 0 && index < words.length - 1) continue
    if (/^(?:jr|sr|ii|iii|iv)$/.test(key) && index > 0) continue
    if (/\d/.test(word) && !isOne) return -3
    if (!/^[\p{Lu}]/u.test(word)) {
      if (!isOne) return /^\p{Ll}/u.test(word) ? -3 : -2
      return account(word, key)
    }
    if (!/^[\p{L}\p{M}'’.-]+$/u.test(word))
      return isOne ? account(word, key) : -3
    capitals++
    if (isGiven(key)) given += isOrdinary(key) ? 0.3 : index === 0 ? 1 : 0.7
    else if (latinSurnames.has(key)) surnames++
    else if (functionWords.has(key))
      ordinary += key.length < 4 && given + surnames > 0 ? 0.5 : 2
    else if (latinRoleWords.has(key)) ordinary += 1
    else if (productWords.has(key)) ordinary += 1.7
    else if (titleWords.has(key) || companies.has(key)) ordinary += 1.2
    else if (ordinaryEnding.test(key) && key.length > 6) ordinary += 0.8
    if (/^\p{Lu}{2,}$/u.test(word)) score -= 0.4
    else if (
      /\p{Ll}\p{Lu}/u.test(word) &&
      !/^(?:Ma?c|De|Di|La|Le|Van|O)\p{Lu}/u.test(word)
    )
      score -= 0.9
  }
  if (capitals < 1) return -3
  if (isOne) {
    if (ordinary) return -1 - ordinary
    return score + 0.1 + 1.1 * given + 0.6 * surnames
  }
  if (capitals > 5) return -2.5
  if (capitals > 4) score -= 0.8
  return (
    score +
    0.9 +
    1.4 * Math.min(given, 1.4) +
    0.7 * Math.min(surnames, 2) -
    1.6 * ordinary
  )
}

/** Whether a word begins in lower case. */
function isSmall(word: string): boolean {
  const code = word.charCodeAt(0)
  return code > 0x60 && code < 0x7b
}

function isNickname(word: string): boolean {
  return word.length > 2 && /^["“”‘'(]/.test(word) && /["“”’')]$/.test(word)
}

function isGiven(key: string): boolean {
  if (givenNames.has(key)) return true
  const hyphen = key.indexOf('-')
  return hyphen > 0 && givenNames.has(key.slice(0, hyphen))
}

/** Whether a name is a word of titles too: `Will`, `Long`, `Made`. */
function isOrdinary(key: string): boolean {
  return functionWords.has(key) || titleWords.has(key) || productWords.has(key)
}

/** A name as of an account, such as `some_one` or `someone42`. */
function account(word: string, key: string): number {
  if (!/^[\w.-]{2,24}$/.test(word)) return -2
  if (!/[a-z]/i.test(word)) return -3
  if (isOrdinary(key)) return -3
  if (/\.(?:js|py|rb|go|io|net|com|org|md|ts|dev|txt)$/.test(key)) return -1.2
  if (/^v?\d+(?:\.\d+)*\w?$/.test(key)) return -3
  if (isGiven(key)) return 1
  if (/[_\d]/.test(word)) return 0.5
  return key.length < 3 ? -0.6 : 0
}
