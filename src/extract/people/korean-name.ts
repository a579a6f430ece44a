import {companies} from './companies.ts'
import {latinName} from './latin-name.ts'
import {koreanWords} from './ordinary-words.ts'
import {koreanSurnames} from './surnames.ts'
import {wordAt, wordLengths} from './word-lengths.ts'
import {plain, scriptOf} from './words.ts'

/** A name in hangul; also with a Latin one beside it. */
export function koreanName(text: string): number {
  const space = text.indexOf(' ')
  if (space >= 0 && text.includes(' ', space + 1)) return -3
  const words = text.split(' ')
  const [first = '', second] = words
  if (second !== undefined) {
    if (scriptOf(second) === 'latin')
      return companies.has(plain(second))
        ? -2
        : koreanName(first) + Math.min(0, latinName(second)) - 0.2
    if (scriptOf(first) === 'latin')
      return companies.has(plain(first)) ? -2 : koreanName(second) - 1.2
    return first.length < 3 && second.length < 4 && koreanSurnames.has(first)
      ? 1.2
      : -2
  }
  if (!/^[가-힣]+$/.test(text)) return -2
  if (text.length > 5 || koreanWords.has(text) || companies.has(text)) return -3
  if (text.length < 2 || isForeign(text)) return -2
  if (text.length === 2 && /[을를는의에]$/.test(text)) return -1.5
  if (text.length === 3 && /[회법론들]$/.test(text)) return -1.5
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

/** Whether a syllable behind the first is only in loan words. */
function isForeign(text: string): boolean {
  return /.[트브프크츠드즈므플블클랩웹툴팁튜뷰듀셀쉬쇼톡팀팅링핑딩킹]/.test(
    text
  )
}

const lengths = wordLengths(koreanWords)

function holdsKoreanWord(text: string): boolean {
  for (let at = 0; at < text.length - 1; at++)
    if (wordAt(koreanWords, lengths, text, at, 4) > 1) return true
  return false
}
