import type {Lexicon} from '../../language/lexicon.ts'
import {namesEvent} from './occasion.ts'

/** `**QuillConf 2024 slides**`, in bold above a link to all of them. */
export function isOverSlides(text: string, lexicon: Lexicon): boolean {
  const word = lexicon.trailing('slides', text)
  return (
    word !== undefined &&
    namesEvent(text.slice(0, text.length - word.word.length), lexicon)
  )
}
