import type {Lexicon} from '../../language/lexicon.ts'

/** `Day 1`, `Monday, August 30, 2010`: not only a word, as a role is. */
export function isDay(text: string, lexicon: Lexicon): boolean {
  const word = lexicon.leading('day', text)
  return (
    word !== undefined &&
    /^[\s\d\p{P}]*$|^\D{1,16}\d{1,2}\D{1,3}(?:19|20)\d\d$/u.test(
      text.slice(word.end)
    )
  )
}
