import type {Lexicon} from '../../language/lexicon.ts'
import type {Metadata} from '../../model.ts'
import type {Heading, Outline} from '../outline.ts'
import type {PeopleContext} from '../people.ts'
import type {Piece} from '../piece.ts'
import type {Asked} from '../questions.ts'
import type {View} from '../view.ts'

/** What talks are read from. */
export interface TalkSources {
  view: View
  outline: Outline
  metadata: Metadata
  /** Questions, which are no talks. */
  asked: Asked
  lexicon: Lexicon
}

/** The same, with what the post as a whole says. */
export interface TalkContext extends TalkSources {
  people: PeopleContext
  /** How much a stretch looks like people, from 0 to 1; asked often. */
  personhood(some: Piece | string): number
  /** Whether a link of the post leads to an account, in lower case. */
  hasAccount(name: string): boolean
  /** What stands over a heading, though it is of the same depth. */
  overSiblings: ReadonlyMap<Heading, Heading>
  /** Whether the post is about an event where talks are given. */
  isOccasion: boolean
  /** Whether the post is the transcript of a podcast. */
  isPodcast: boolean
  /** Whether the post is a conversation with somebody. */
  isInterview: boolean
}

/** Something that speaks for a unit being a talk, or against it. */
export interface Evidence {
  /** Above 0 for it, below 0 against it; 3 is enough by itself. */
  weight: number
  /** The same in words. */
  words: string
}
