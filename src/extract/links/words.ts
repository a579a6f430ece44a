import type {Lexicon} from '../../language/lexicon.ts'
import type {Meaning} from '../../language/pack.ts'
import type {LinkRole} from '../../model.ts'
import type {LinkWords} from './roles.ts'

/** Roles by the meaning of the words that say them. */
const roles: Partial<Record<Meaning, LinkRole>> = {
  slides: 'slides',
  video: 'video',
  code: 'code',
  audio: 'audio',
  paper: 'paper',
  meetup: 'event',
  document: 'document'
}

/** Meanings whose words are telling wherever they stand: `the talk's video`. */
const telling: readonly Meaning[] = ['slides', 'video']

/**
 * Meanings whose words are common ones, and say what a link leads to only
 * where there is nothing else: a `Code of conduct` is no code.
 */
const common: readonly Meaning[] = [
  'code',
  'audio',
  'paper',
  'meetup',
  'document'
]

/** The words for links of a lexicon. */
export function linkWords(lexicon: Lexicon): LinkWords {
  return {
    role(text) {
      const found = lexicon.find(telling, text)
      const meaning = found?.meaning ?? lexicon.which(common, text)
      return meaning && roles[meaning]
    }
  }
}
