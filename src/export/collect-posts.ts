import type {LanguagePack} from '../language/pack.ts'
import type {Post} from '../model.ts'
import {collectSettings} from './collect-settings.ts'
import type {
  CollectedQuestion,
  CollectedTalk,
  Collection
} from './collection.ts'
import {type PlacedPost, placedPosts} from './placed-posts.ts'
import {providers} from './providers.ts'
import {collectedSpeakers} from './speakers/collected-speakers.ts'
import {identities, type People} from './speakers/identities.ts'
import {similarSpeakers} from './speakers/similar-speakers.ts'
import {terms} from './terms.ts'

/** Options of `collectPosts`. */
export interface CollectOptions {
  /**
   * Other names of somebody, by the name to go by:
   * `{'Ida Moor': ['I. Moor', '@idamoor']}`. Case, width and honorifics make
   * no other name; one with `@` is a handle.
   */
  aliases?: Readonly<Record<string, readonly string[]>> | undefined
  /**
   * Words to know honorifics by. Default: all packs that come with the package.
   */
  languages?: readonly LanguagePack[] | undefined
  /** Address of a post, for links to it. Default: posts have none. */
  url?: ((post: Post<unknown>) => string | undefined) | undefined
}

/**
 * Collect what an index of many posts needs: talks by date, speakers with their
 * talks, questions, links by provider, tags and categories.
 *
 * Names that differ in case, width, white space or honorific are one speaker,
 * and a handle alone is the one speaker who has it. Names that are only alike
 * are told in `similarSpeakers`, and merged where the option `aliases` says so.
 * Two people of the same name are one speaker: nothing tells them apart.
 *
 * The time it takes is linear in the posts.
 *
 * @param posts
 *   The posts, in any order; drafts are posts too.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The collection, as plain data.
 * @throws TypeError
 *   Where an argument is not of its type, or a name is an alias of two.
 */
export function collectPosts(
  posts: Iterable<Post<unknown>>,
  options: CollectOptions = {}
): Collection {
  const {aliases, nameOf, url} = collectSettings(options)
  const placed = placedPosts(posts, url)
  const people = identities(
    placed.flatMap(({post}) => post.talks.flatMap(({speakers}) => speakers)),
    aliases,
    nameOf
  )
  const talks = placed.flatMap((post) => talksOf(post, people))
  return {
    posts: placed.map(({reference}) => reference),
    talks,
    speakers: collectedSpeakers(people, talks),
    similarSpeakers: similarSpeakers(people.all),
    questions: placed.flatMap(questionsOf),
    providers: providers(placed),
    tags: terms(placed, ({tags}) => tags),
    categories: terms(placed, ({categories}) => categories)
  }
}

function talksOf(
  {post, reference}: PlacedPost,
  people: People
): CollectedTalk[] {
  return post.talks.map((talk, index) => ({
    ...talk,
    speakers: talk.speakers.map((speaker) => {
      const slug = people.of(speaker)?.slug
      return {...speaker, ...(slug !== undefined && {slug})}
    }),
    post: reference,
    index
  }))
}

function questionsOf({post, reference}: PlacedPost): CollectedQuestion[] {
  return post.questions.map((question, index) => {
    const talkTitle =
      question.talk === undefined ? '' : post.talks[question.talk]?.title
    return {...question, post: reference, index, ...(talkTitle && {talkTitle})}
  })
}
