import {codeUnitAt, lengthOf} from '../../code-unit.ts'
import {
  characterAt,
  isAnyLetter,
  isHan,
  isKana,
  isNumber
} from './characters.ts'
import {companies} from './companies.ts'
import {hiraganaNames} from './hiragana-names.ts'
import {latinName} from './latin-name.ts'
import {hanWords} from './ordinary-words.ts'
import {chineseSurnames, japaneseSurnames} from './surnames.ts'
import {wordAt, wordLengths} from './word-lengths.ts'
import {plain, scriptOf} from './words.ts'

/** A name in Han, kana or both; also with a Latin one beside it. */
export function hanName(text: string): number {
  if (text.length > 40) return -3
  const isStopped = text.endsWith('。') || text.endsWith('.')
  const words = (isStopped ? text.slice(0, -1) : text).split(' ')
  if (words.length > 3) return -3
  if (words.some((word) => scriptOf(word) === 'latin')) return mixed(words)
  const whole = words.length === 1 ? (words[0] ?? '') : words.join('')
  let isWritten = true
  let hasHan = false
  for (let at = 0; at < whole.length; at++) {
    const kind = characterAt(whole, at)
    const code = codeUnitAt(whole, at)
    if (code < 0x80 && code !== 0x3d)
      return code === 0x5f || kind & (isAnyLetter | isNumber)
        ? withLatin(whole)
        : -3
    if (kind & isHan) hasHan = true
    else if (!(kind & isKana || isBetween(code))) isWritten = false
  }
  if (!isWritten || companies.has(whole) || holdsWord(withoutZhi(whole)))
    return -3
  if (!hasHan) return kanaName(words, whole)
  if (whole.length > 8) return -3
  const first = words[0] ?? ''
  if (words.length === 2 && first.length <= 3)
    return japaneseSurnames.has(first) || chineseSurnames.has(first)
      ? 2.6
      : hiraganaNames.has(words[1] ?? '')
        ? 2.2
        : 0.3
  return undividedName(whole)
}

/** A name in one word, by the surname that it begins with. */
function undividedName(whole: string): number {
  const {length} = whole
  if (length < 2 || length > 6) return -1.6
  const two = whole.slice(0, 2)
  if (length <= 4 && length > 2 && chineseSurnames.has(two)) return 2.3
  for (const surname of [3, 2])
    if (japaneseSurnames.has(whole.slice(0, surname))) {
      const rest = length - Math.min(surname, length)
      return rest === 0 ? 1.2 : rest < 4 ? 2.3 : -0.6
    }
  if (length < 4 && chineseSurnames.has(whole.charAt(0)))
    return length === 3 ? 2.1 : 1.4
  if (endsInGivenName(whole)) return 2
  if (japaneseSurnames.has(whole.charAt(0)) && length < 5) return 1
  return length === 4 ? 0.2 : length < 4 ? 0 : -0.6
}

/** Whether one to three Han are followed by a given name in hiragana. */
function endsInGivenName(whole: string): boolean {
  let at = 0
  while (at < 4 && characterAt(whole, at) & isHan) at++
  return at > 0 && at < 4 && hiraganaNames.has(whole.slice(at))
}

/** A name in Han with a Latin one, as `小禾 Nora`. */
function mixed(words: readonly string[]): number {
  const latin = words.filter((word) => scriptOf(word) === 'latin')
  const rest = words.filter((word) => scriptOf(word) !== 'latin')
  const alias = latin.join(' ')
  if (rest.length !== 1 || companies.has(plain(alias))) return -2
  if (/^[A-Z]{3,}$/.test(alias)) return -1
  const known = latinName(alias)
  const [name = ''] = rest
  if (latin[0] === words[0]) {
    // Two words that are no names elsewhere are what somebody belongs to.
    if (known < (latin.length > 1 ? 1 : 0.6)) return -1
    if (name.length === 1 && chineseSurnames.has(name)) return 1.6
  }
  return hanName(name) + (known > 1 ? 1.2 : Math.min(0, known) + 0.3)
}

/** An account with letters of both kinds. */
function withLatin(whole: string): number {
  return /^[\p{L}\w-]{2,14}$/u.test(whole) && !companies.has(whole) ? -1.4 : -3
}

/** Whether a character stands between or behind the words of a name. */
function isBetween(code: number): boolean {
  return code === 0x30fc || code === 0x30fb || code === 0xb7 || code === 0x3d
}

const lengths = wordLengths(hanWords)

/** A whole name without the `之` that given names end in, behind a surname. */
function withoutZhi(whole: string): string {
  const isNamed =
    whole.length === 3
      ? chineseSurnames.has(whole.charAt(0))
      : whole.length === 4 && japaneseSurnames.has(whole.slice(0, 2))
  return isNamed && whole.endsWith('之') ? whole.slice(0, -1) : whole
}

/** Whether any two or three characters are a word that no name holds. */
function holdsWord(text: string): boolean {
  for (let at = 0; at < lengthOf(text); at++) {
    const length = wordAt(hanWords, lengths, text, at, 3)
    if (length > 1) return true
    const isLast = at === text.length - 1
    if (length === 1 && (isLast || !'之和是在'.includes(text.charAt(at))))
      return true
  }
  return false
}

function kanaName(words: readonly string[], whole: string): number {
  if (whole.length < 2 || whole.length > 16) return -2.5
  if (
    /[はがをにで]$|する|した|です|ます|こと|もの|について|から|まで/.test(whole)
  )
    return -2.5
  if (words.length === 2) return 0.9
  if (/^[\p{sc=Kana}ー]+[・=][\p{sc=Kana}ー・]+$/u.test(whole)) return 1.4
  return whole.length > 8 ? -2 : -0.5
}
