import {companies} from './companies.ts'
import {latinName} from './latin-name.ts'
import {hanWords} from './ordinary-words.ts'
import {chineseSurnames, japaneseSurnames} from './surnames.ts'
import {plain, scriptOf} from './words.ts'

/** A name in Han, kana or both; also with a Latin one beside it. */
export function hanName(text: string): number {
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
