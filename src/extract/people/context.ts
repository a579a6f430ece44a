import type {Lexicon} from '../../language/lexicon.ts'
import type {Document} from '../../source/document.ts'

/** Names known from elsewhere in a post: its authors, its label lines. */
export interface Names {
  /** Whether a name, folded, is one of them. */
  has(name: string): boolean
}

/** What is needed to tell people from other things. */
export interface PersonContext {
  lexicon: Lexicon
  names?: Names
  /** Whether a label says that there are several. */
  areSeveral?: boolean
}

/** What is needed to read people with their places. */
export interface PeopleContext extends PersonContext {
  document: Document
}
