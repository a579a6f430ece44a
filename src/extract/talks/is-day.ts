import type {Lexicon} from '../../language/lexicon.ts'

/**
 * `Day 1`, `Monday, August 30, 2010`, `QuillConf - Day 1`: not only a word, as
 * a role is.
 */
export function isDay(text: string, lexicon: Lexicon): boolean {
  const word = lexicon.leading('day', text)
  if (word) return isDate(text.slice(word.end))
  if (!/\d/.test(text.charAt(text.length - 1))) return false
  const last = /\s[-–—|:]\s*([^-–—|:]{3,12})$/.exec(text)?.[1] ?? ''
  return isNumbered(last, lexicon)
}

/** Whether what is behind the word for a day only says which. */
function isDate(rest: string): boolean {
  return (
    /^[\s\d\p{P}]*$|^\D{1,16}\d{1,2}\D{1,3}(?:19|20)\d\d$/u.test(rest) ||
    /^,\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?(?!\p{L})/u.test(rest)
  )
}

function isNumbered(text: string, lexicon: Lexicon): boolean {
  const word = lexicon.leading('day', text)
  return word !== undefined && /^\s?\d{1,2}$/.test(text.slice(word.end))
}
