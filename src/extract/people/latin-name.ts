import {codeUnitAt} from '../../code-unit.ts'
import {characterAt, isLower} from './characters.ts'
import {
  beginsLower,
  beginsUpper,
  hasDigit,
  hasOther,
  isCamel,
  isCapitals,
  type LatinWord,
  type LatinWords,
  latinWords
} from './latin-word.ts'
import {legalForms} from './legal-forms.ts'
import {
  isCompany,
  isFunctionWord,
  isGivenName,
  isOrdinary,
  isProductWord,
  isRoleWord,
  isSurname,
  isTitleWord,
  wordKinds
} from './word-kinds.ts'

/** Words in lower case that stand in names; three letters at most. */
export const particles: ReadonlySet<string> = new Set(
  'de del della di da das do dos du van von vom der den ter ten la le el al bin ibn ben e y af av zu san st'.split(
    ' '
  )
)
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const ordinaryEnding =
  /(?:tion|tions|ing|ings|ment|ments|ity|ities|ness|ware|ology|ologies|ability|ization|isation|ance|ence|ture|tures|ism|ful|less|able|ible|ional|ические|ация|ение|ность|ирование|ung|ungen|heit|keit|schaft|ción|ciones|ção|ções|dade|idad|ité)$/

/** How much a stretch of a text looks like a name in an alphabet. */
export function latinName(
  text: string,
  start: number = 0,
  end: number = text.length,
  words: LatinWords = latinWords(text)
): number {
  const last = text.lastIndexOf(' ', end - 1) + 1
  const isOne = last <= start
  let capitals = 0
  let score = 0
  let given = 0
  let surnames = 0
  let ordinary = 0
  let count = 0
  for (let from = start, to = 0; from < end; from = to + 1) {
    to = isOne || from === last ? end : text.indexOf(' ', from)
    if (++count > 7) return -4
    const first = codeUnitAt(text, from)
    const isSmall = first > 0x60 && first < 0x7b
    const elided = isSmall && isElided(text, from) ? 2 : 0
    if (isSmall && !isOne && !elided && !particles.has(text.slice(from, to)))
      return -3
    if (isNickname(text, from, to)) continue
    const word = words(from + elided, to)
    if (word.end === word.start) return -3
    const {key, kinds, shape} = word
    if (!isOne && isInitial(text, from, to)) {
      score += 0.1
      capitals += 0.5
      continue
    }
    if (from > start) {
      if (to < end && key.length < 6 && particles.has(key)) continue
      if (key.length < 4 && suffixes.has(key)) continue
    }
    if (isOne) {
      if (!(shape & beginsUpper) || shape & hasOther) return account(text, word)
    } else {
      if (shape & hasDigit) return -3
      if (!(shape & beginsUpper)) return shape & beginsLower ? -3 : -2
      if (shape & hasOther) return -3
    }
    if (to === end && !isOne && isLegalForm(word)) return -2
    capitals++
    if (isGiven(word))
      given += kinds & isOrdinary ? 0.3 : from === start ? 1 : 0.7
    else if (kinds & isSurname) surnames++
    else if (kinds & isFunctionWord)
      ordinary += key.length < 4 && given + surnames > 0 ? 0.5 : 2
    else if (kinds & isRoleWord) ordinary += 1
    else if (kinds & isProductWord) ordinary += 1.7
    else if (kinds & (isTitleWord | isCompany)) ordinary += 1.2
    else if (key.length > 6 && ordinaryEnding.test(key)) ordinary += 0.8
    if (shape & isCapitals) score -= 0.4
    else if (shape & isCamel && !isCamelName(text, word)) score -= 0.9
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

/** Whether a word in capitals is a legal form of companies. */
export function isLegalForm({key, shape}: LatinWord): boolean {
  return (shape & isCapitals) !== 0 && legalForms.has(key)
}

/** Whether a word is one or two initials: `J.`, `J-P.`. */
function isInitial(text: string, start: number, end: number): boolean {
  return (
    end - start < 6 &&
    !(end - start > 1 && characterAt(text, start + 1) & isLower) &&
    /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u.test(text.slice(start, end))
  )
}

/** Whether a capital behind a small letter is as in names: `McCoy`. */
function isCamelName(text: string, {start, end}: LatinWord): boolean {
  return /^(?:Ma?c|De|Di|La|Le|Van|O)\p{Lu}/u.test(text.slice(start, end))
}

/** Whether a particle leans on the word behind it: `d’Orsay`. */
function isElided(text: string, at: number): boolean {
  return (
    "'’".includes(text.charAt(at + 1)) &&
    /^[dl]['’]\p{Lu}/u.test(text.slice(at, at + 4))
  )
}

/** Whether a word is in quotes or brackets. */
function isNickname(text: string, start: number, end: number): boolean {
  return (
    end - start > 2 &&
    '"“”‘\'('.includes(text.charAt(start)) &&
    '"“”’\')'.includes(text.charAt(end - 1))
  )
}

function isGiven({key, kinds}: LatinWord): boolean {
  if (kinds & isGivenName) return true
  const hyphen = key.indexOf('-')
  return hyphen > 0 && (wordKinds(key.slice(0, hyphen)) & isGivenName) !== 0
}

/** A name as of an account, such as `some_one` or `someone42`. */
function account(text: string, found: LatinWord): number {
  const {key, kinds, start, end} = found
  if (end - start > 24 || end - start < 2) return -2
  const word = text.slice(start, end)
  if (!/^[\w.-]+$/.test(word)) return -2
  if (!/[a-z]/i.test(word)) return -3
  if (kinds & (isOrdinary | isCompany)) return -3
  const dot = key.lastIndexOf('.')
  if (
    dot >= 0 &&
    /^(?:js|py|rb|go|io|net|com|org|md|ts|dev|txt)$/.test(key.slice(dot + 1))
  )
    return -1.2
  if (/^v?\d+(?:\.\d+)*\w?$/.test(key)) return -3
  // The code of a session or a product: `TA2659`, `BRKDCT-2081`.
  if (/^[A-Z]{2,}-?\d{2,}$/.test(word)) return -3
  if (isGiven(found)) return 1
  if (/[_\d]/.test(word)) return 0.5
  return key.length < 3 ? -0.6 : 0
}
