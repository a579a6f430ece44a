import type {Speaker} from '../../model.ts'
import {people} from '../people.ts'
import {type Piece, piece} from '../piece.ts'
import {below} from './below.ts'
import {chosenSplits} from './chosen-splits.ts'
import type {TalkContext} from './context.ts'
import {matterAuthors, matterSpeakers} from './matter-speakers.ts'
import type {PostTitle} from './post-title.ts'

/** Who gives the talk that a post is about, and where that is said. */
export interface PostSpeakers {
  speakers: Speaker[]
  from:
    | 'matter'
    | 'label'
    | 'title'
    | 'bio'
    | 'affiliation'
    | 'author'
    | undefined
  /** The title without the speaker, where the title names one. */
  title?: Piece
}

/** A name in the title is to be as sure as this. */
const sure = 0.8

/** Find who gives the talk that a post is about. */
export function postSpeakers(
  title: PostTitle,
  context: TalkContext
): PostSpeakers {
  const {people: who} = context
  const named = matterSpeakers(context)
  if (named.length) return {speakers: named, from: 'matter'}
  const label = below(title.unit, context)
  if (label?.how === 'label') return {speakers: label.speakers, from: 'label'}
  const [found] = chosenSplits([title.reading], [], context)
  if (found && found.certainty >= sure)
    return {
      speakers: people(found.split.speaker, who),
      from: 'title',
      title: found.split.title
    }
  const authored = byAuthor(title, context)
  if (authored.from === 'affiliation') return authored
  const about = biography(context)
  return about.length ? {speakers: about, from: 'bio'} : authored
}

/** The first phrase of a part about the speaker names them. */
function biography({outline, view, people: who}: TalkContext): Speaker[] {
  const about = outline.headings.find(({role}) => role === 'bio')
  const block = about && view.blocks[about.block.index + 1]
  const line = block?.lines[0]
  if (!line || block.kind === 'heading') return []
  const stop = line.text.search(/[。．!！?？;；]|\.\s/)
  const phrase = piece(line, 0, stop < 0 ? line.text.length : stop)
  return people(phrase, who).slice(0, 1)
}

/**
 * The author speaks where the post is the speaker's own material: one of a
 * numbered series of talks, or its author named with an organization.
 */
function byAuthor(title: PostTitle, context: TalkContext): PostSpeakers {
  const authors = matterAuthors(context)
  const isAffiliated = authors.some(({organization}) => organization)
  if (isAffiliated && title.series)
    return {speakers: authors, from: 'affiliation'}
  if (title.hasNumber && authors.length)
    return {speakers: authors, from: 'author'}
  return {speakers: [], from: undefined}
}
