import {fold} from '../../language/fold.ts'
import {companies} from './companies.ts'
import type {PersonContext} from './context.ts'
import {givenNames} from './given-names.ts'
import {
  functionWords,
  hanWords,
  koreanWords,
  productWords,
  titleWords
} from './ordinary-words.ts'
import {latinRoleWords} from './role-words.ts'
import {
  chineseSurnames,
  japaneseSurnames,
  koreanSurnames,
  latinSurnames
} from './surnames.ts'
import {plain, scriptOf} from './words.ts'

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

const particles = new Set(
  'de del della di da das do dos du van von vom der den ter ten la le el al bin ibn ben e y af av zu san st'.split(
    ' '
  )
)
const ordinaryEnding =
  /(?:tion|tions|ing|ings|ment|ments|ity|ities|ness|ware|ology|ologies|ability|ization|isation|ance|ence|ture|tures|ism|ful|less|able|ible|ional|ические|ация|ение|ность|ирование|ung|ungen|heit|keit|schaft|ción|ciones|ção|ções|dade|idad|ité)$/

/** A name in an alphabet. */
function latinName(text: string): number {
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

/** A name in Han, kana or both; also with a Latin one beside it. */
function hanName(text: string): number {
  const words = text.replace(/[。.]$/, '').split(/[ \u3000]/)
  if (words.length > 3) return -3
  const latin = words.filter((word) => scriptOf(word) === 'latin')
  if (latin.length) {
    const rest = words.filter((word) => scriptOf(word) !== 'latin')
    const alias = latin.join(' ')
    if (rest.length !== 1 || companies.has(plain(alias))) return -2
    if (latin[0] === words[0]) {
      if (latinName(alias) < 0.6) return -1
      if (rest[0]?.length === 1 && chineseSurnames.has(rest[0])) return 1.6
    }
    const known = latinName(alias)
    return hanName(rest[0] ?? '') + (known > 1 ? 1.2 : Math.min(0, known) + 0.3)
  }
  const whole = words.join('')
  if (companies.has(whole)) return -3
  if (/[A-Za-z0-9_]/.test(whole))
    return /^[\p{L}\w-]{2,14}$/u.test(whole) ? -1.4 : -3
  if (!/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々ー・·=]+$/u.test(whole)) return -3
  if (holdsWord(whole)) return -3
  if (!/\p{sc=Han}/u.test(whole)) return kanaName(words, whole)
  if (whole.length > 8) return -3
  const first = words[0] ?? ''
  if (words.length === 2 && first.length <= 3 && whole.length <= 8)
    return japaneseSurnames.has(first) || chineseSurnames.has(first) ? 2.6 : 0.3
  if (whole.length < 2 || whole.length > 6) return -1.6
  const two = whole.slice(0, 2)
  if (whole.length <= 4 && whole.length > 2 && two.length === 2) {
    if (chineseSurnames.has(two)) return 2.3
  }
  for (const length of [3, 2])
    if (japaneseSurnames.has(whole.slice(0, length))) {
      const rest = whole.length - length
      return rest === 0 ? 1.2 : rest < 4 ? 2.3 : -0.6
    }
  if (whole.length < 4 && chineseSurnames.has(whole.charAt(0)))
    return whole.length === 3 ? 2.1 : 1.4
  if (japaneseSurnames.has(whole.charAt(0)) && whole.length < 5) return 1
  return whole.length === 4 ? 0.2 : whole.length < 4 ? 0 : -0.6
}

/** Whether any two or three characters are a word that no name holds. */
function holdsWord(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    for (let length = 1; length < 4; length++)
      if (
        !(length === 1 && /[之和是在]/.test(text.charAt(at))) &&
        hanWords.has(text.slice(at, at + length))
      )
        return true
  return false
}

function kanaName(words: string[], whole: string): number {
  if (whole.length < 2 || whole.length > 16) return -2.5
  if (
    /[はがをにで]$|する|した|です|ます|こと|もの|について|から|まで/.test(whole)
  )
    return -2.5
  if (words.length === 2) return 0.9
  if (/^[\p{sc=Kana}ー]+[・=][\p{sc=Kana}ー・]+$/u.test(whole)) return 1.4
  return whole.length > 8 ? -2 : -0.5
}

/** A name in hangul; also with a Latin one beside it. */
function koreanName(text: string): number {
  const words = text.split(' ')
  if (words.length > 2) return -3
  const [first = '', second] = words
  if (second !== undefined) {
    if (scriptOf(second) === 'latin')
      return companies.has(plain(second))
        ? -2
        : koreanName(first) + Math.min(0, latinName(second)) - 0.2
    if (scriptOf(first) === 'latin') return koreanName(second) - 1.2
    return first.length < 3 && second.length < 4 && koreanSurnames.has(first)
      ? 1.2
      : -2
  }
  if (!/^[가-힣]+$/.test(text)) return -2
  if (text.length > 5 || koreanWords.has(text) || companies.has(text)) return -3
  if (text.length < 2) return -2
  if (text.length > 3 && holdsKoreanWord(text)) return -2.5
  if (text.length === 3 && koreanWords.has(text.slice(0, 2)))
    return /[은는을를의에로와과도]$/.test(text) ? -2.5 : 0.9
  if (koreanSurnames.has(text.charAt(0))) {
    if (text.length === 3) return /[로를을는의에]$/.test(text) ? 0.4 : 2.1
    return text.length === 2 ? 0.6 : text.length === 4 ? -0.3 : -1.5
  }
  if (koreanSurnames.has(text.slice(0, 2))) return 1.8
  return text.length < 4 ? -0.4 : -1.2
}

function holdsKoreanWord(text: string): boolean {
  for (let at = 0; at < text.length - 1; at++)
    for (let length = 2; length < 5; length++)
      if (koreanWords.has(text.slice(at, at + length))) return true
  return false
}
