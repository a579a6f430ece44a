import type {Lexicon} from '../../language/lexicon.ts'

/** `Sessions on day 1`, `ABCCON wrap-up`, `Liveblogging from ABCCON`. */
export function isOfSeveral(title: string, lexicon: Lexicon): boolean {
  const several = lexicon.find('talks', title)
  return (
    (several !== undefined && !lexicon.is('talk', several.word)) ||
    lexicon.trailing('closing', title) !== undefined ||
    (lexicon.leading('narration', title) !== undefined &&
      lexicon.leading('series', title) === undefined)
  )
}
