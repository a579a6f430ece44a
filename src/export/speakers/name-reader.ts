import {withoutHonorific} from '../../extract/people/honorific.ts'
import type {Lexicon, Match} from '../../language/lexicon.ts'
import {folded} from '../folded.ts'

/** A name, and what it is known by. */
export interface Name {
  /** As written, without honorific. */
  text: string
  /** The same for every case and width of it. */
  key: string
}

/** What reads a name. */
export type NameReader = (text: string) => Name

/** A reader of names that knows honorifics by the words of a lexicon. */
export function nameReader(lexicon: Lexicon): NameReader {
  return (text) => {
    const name = text.trim()
    const {start, end} = withoutHonorific(
      {text: name, honorifics: honorifics(lexicon, name)},
      0,
      name.length
    )
    const bare = name.slice(start, end)
    return {text: bare, key: folded(bare)}
  }
}

function honorifics(lexicon: Lexicon, text: string): Match[] {
  const found: Match[] = []
  let word = lexicon.find('honorific', text)
  while (word) {
    found.push(word)
    word = lexicon.find('honorific', text, word.end)
  }
  return found
}
