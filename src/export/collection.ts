/** What comes out of many posts: the model of a collection, plain data. */

import type {Link, Question, Speaker, Talk} from '../model.ts'

/** What an index of many posts needs. */
export interface Collection {
  /** The posts: the latest first, those without a date last, then by path. */
  posts: PostReference[]
  /** Every talk, in the order of the posts, and in each in document order. */
  talks: CollectedTalk[]
  /** Everybody who gives a talk, in the order of their names' code units. */
  speakers: CollectedSpeaker[]
  /**
   * Speakers who may be one and the same, for a person to decide; where they
   * are, the option `aliases` says so. Nothing of this is merged.
   */
  similarSpeakers: SimilarSpeakers[]
  /** Every question, in the order of the talks. */
  questions: CollectedQuestion[]
  /** Links by provider: those with most links first, those of none last. */
  providers: CollectedProvider[]
  /** Tags, the most used first. */
  tags: CollectedTerm[]
  /** Categories, the most used first. */
  categories: CollectedTerm[]
}

/** A post, as far as an index tells of it. */
export interface PostReference {
  /** Path of the file. */
  path?: string
  /** Address, where the option `url` gives one. */
  url?: string
  /** Name in the URL. */
  slug?: string
  /** Title. */
  title?: string
  /** Summary. */
  description?: string
  /** When it was published, `YYYY-MM-DD`. */
  date?: string
  /** BCP 47 tag as authored. */
  language?: string
  /** Whether it is unpublished. */
  draft?: boolean
}

/** A talk, and where it is told of. */
export interface CollectedTalk extends Talk {
  /** Who gave it, each with a slug to find them by. */
  speakers: TalkSpeaker[]
  /** The post; the very object of {@link Collection.posts}. */
  post: PostReference
  /** Index in the talks of the post. */
  index: number
}

/** Somebody who gives a talk, as the post has it. */
export interface TalkSpeaker extends Speaker {
  /**
   * Slug of the {@link CollectedSpeaker}; absent where neither name nor handle
   * is given.
   */
  slug?: string
}

/** Somebody who gives talks, in whatever posts. */
export interface CollectedSpeaker {
  /**
   * The name of the option `aliases`, else the one most often written, without
   * honorific; the handle where only that is given.
   */
  name: string
  /** The name for an address: `ida-moor`; no two speakers have the same. */
  slug: string
  /** Names as written, the most frequent first. */
  names: string[]
  /** Account names without `@`, the most frequent first. */
  handles: string[]
  /** Job titles, the latest first. */
  roles: string[]
  /** Companies, groups and schools, the latest first. */
  organizations: string[]
  /** Where the name is linked to, the latest first. */
  urls: string[]
  /** What they gave; the very objects of {@link Collection.talks}. */
  talks: CollectedTalk[]
}

/**
 * How two names are alike: the same handle or one the handle of the other
 * (`handle`); the same but for accents, hyphens, points and spaces (`marks`);
 * the same words in another order (`order`); initials for words (`initials`);
 * a word more, or another script beside it (`words`); one letter put in, left
 * out, changed or turned round (`spelling`).
 */
export type NameLikeness =
  | 'handle'
  | 'marks'
  | 'order'
  | 'initials'
  | 'words'
  | 'spelling'

/** Two speakers who may be one. */
export interface SimilarSpeakers {
  /** Their names, in the order of {@link Collection.speakers}. */
  names: [string, string]
  /** Their slugs, in the same order. */
  slugs: [string, string]
  /** How the names are alike. */
  reason: NameLikeness
}

/** A question, and where it was asked. */
export interface CollectedQuestion extends Question {
  /** The post; the very object of {@link Collection.posts}. */
  post: PostReference
  /** Index in the questions of the post. */
  index: number
  /** Title of the talk that it was asked about, where it has one. */
  talkTitle?: string
}

/** Links that lead to one service. */
export interface CollectedProvider {
  /** Name of the service, in lower case; absent for links of none. */
  provider?: string
  /** How many links there are. */
  count: number
  /** The links, in the order of the posts. */
  links: CollectedLink[]
}

/** A link, and where it stands. */
export interface CollectedLink extends Link {
  /** The post; the very object of {@link Collection.posts}. */
  post: PostReference
  /** Index in the links of the post. */
  index: number
}

/** A tag or a category. */
export interface CollectedTerm {
  /** The term as most often written; case and width make no other. */
  name: string
  /** The name for an address; no two terms of a list have the same. */
  slug: string
  /** How many posts have it. */
  count: number
  /** The posts; the very objects of {@link Collection.posts}. */
  posts: PostReference[]
}
