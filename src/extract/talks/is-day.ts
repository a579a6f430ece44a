import type {Lexicon} from '../../language/lexicon.ts'

/**
 * `Day 1`, `Monday, August 30, 2010`, `Friday 10th May`, `7月17日，星期五`,
 * `08.03.2022`, `QuillConf - Day 1`: not only a word, as a role is.
 */
export function isDay(text: string, lexicon: Lexicon): boolean {
  const word = lexicon.leading('day', text)
  if (word) return isDate(text.slice(word.end))
  if (monthInHan.test(text)) return true
  const date = dateInHan.exec(text)?.[0]
  if (date !== undefined) {
    const rest = text.slice(date.length)
    return rest === '' || lexicon.is('day', rest)
  }
  if (dayInFull.test(text)) return true
  if (!/\d/.test(text.charAt(text.length - 1))) return false
  if (inFigures.test(text)) return true
  const last = /\s[-–—|:]\s*([^-–—|:]{3,12})$/.exec(text)?.[1] ?? ''
  return isNumbered(last, lexicon)
}

/** `7月17日，`, `17일`, which a day of the week may follow. */
const dateInHan =
  /^(?:\d{4}\s?[年년]\s?)?(?:\d{1,2}\s?[月월]\s?)?\d{1,2}\s?[日号號일]\P{L}*/u

/** `4月`, `1月 〜 2月`, as a year is looked back on. */
const monthInHan =
  /^(?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월](?:\s?[~〜～-]\s?\d{1,2}\s?[月월])?$/u

/** `19 Nov 2014`, and where. */
const dayInFull =
  /^\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{L}{2,9}\.?,?\s(?:19|20)\d\d(?![\d\p{L}]|\s\p{Ll})/u

/** `08.03.2022`, `2022-03-08`. */
const inFigures =
  /^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/

/** ` 10th May`, `, 10 May 2023`, `, 01 de outubro de 2018`. */
const dayAndMonth =
  /^,?\s\d{1,2}(?:(?:st|nd|rd|th)\s\p{L}{3,10}|\.?\s(?:de\s)?\p{L}{3,10},?\s(?:de\s)?\d{4})$/u

/** Whether what is behind the word for a day only says which. */
function isDate(rest: string): boolean {
  return (
    /^[\s\d\p{P}]*$|^\D{1,16}\d{1,2}\D{1,3}(?:19|20)\d\d$/u.test(rest) ||
    dayAndMonth.test(rest) ||
    /^,\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?(?!\p{L})/u.test(rest)
  )
}

function isNumbered(text: string, lexicon: Lexicon): boolean {
  const word = lexicon.leading('day', text)
  return word !== undefined && /^\s?\d{1,2}$/.test(text.slice(word.end))
}
