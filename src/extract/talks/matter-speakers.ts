import type {JsonValue, Speaker} from '../../model.ts'
import {people} from '../people.ts'
import {type Piece, piece, positionOf, textOf} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {keyOf, pointerOf} from './matter-key.ts'
import {matterLine} from './matter-line.ts'

/** Keys of front matter that name who gives a talk. */
export const speakerKeys: readonly string[] = [
  'speakers',
  'speaker',
  'presenters',
  'presenter',
  'speaker-id',
  'speaker_id'
]

/** Speakers that the front matter lists, as text, as maps, or by their key. */
export function matterSpeakers(context: TalkContext): Speaker[] {
  return matterPeople(speakerKeys, context)
}

/** A speaker that one value of the front matter is. */
export function matterSpeaker(
  value: JsonValue,
  pointer: string,
  context: TalkContext
): Speaker[] {
  const {metadata, view} = context
  if (typeof value === 'string') {
    const line = matterLine(value, pointer, metadata, view.document)
    return line ? named(piece(line), context) : []
  }
  if (!value || typeof value !== 'object' || Array.isArray(value)) return []
  const text = (...keys: string[]): string | undefined => {
    const key = keyOf(value, keys)
    const found = key === undefined ? undefined : value[key]
    return typeof found === 'string' && found.trim() ? found.trim() : undefined
  }
  const name = text('name', 'speaker')
  const role = text('role', 'title', 'position')
  const organization = text('organization', 'company', 'affiliation', 'org')
  const url = text('url', 'website', 'link')
  const handle = text('twitter', 'github', 'handle')?.replace(/^@/, '')
  const position = metadata.positions[`${pointer}/name`]
  if (!name && !organization) return []
  if (name && !role && !organization && isSeveral(name, context)) {
    const line = matterLine(name, `${pointer}/name`, metadata, view.document)
    const several = line ? people(piece(line), context.people) : []
    if (several.length > 1) return several
  }
  return [
    {
      ...(name && {name}),
      ...(handle && {handle}),
      ...(role && {role}),
      ...(organization && {organization}),
      ...(url && {url}),
      ...(position && {position})
    }
  ]
}

/** Whether a value may name several people. */
function isSeveral(name: string, {lexicon}: TalkContext): boolean {
  return /[,，、;；&＆]/.test(name) || lexicon.has('and', name)
}

/** Who wrote the post, read as who speaks in it. */
export function matterAuthors(context: TalkContext): Speaker[] {
  return matterPeople(['author', 'authors'], context)
}

/** People that one value of the front matter, or a list of them, names. */
function matterPeople(
  keys: readonly string[],
  context: TalkContext
): Speaker[] {
  const {data} = context.metadata
  const key = keyOf(data, keys)
  const value = key === undefined ? undefined : data[key]
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((one, index) =>
    matterSpeaker(
      one,
      pointerOf(key) + (Array.isArray(value) ? `/${index}` : ''),
      context
    )
  )
}

/**
 * People that a text names. A value that is no more than a few words is a
 * name, whatever its parts look like; a slash parts names.
 */
function named(whole: Piece, context: TalkContext): Speaker[] {
  return slashed(whole, context).flatMap((one) => {
    const name = textOf(one)
    return isPlainName(name, context)
      ? [{name, position: positionOf(one, context.view.document)}]
      : people(one, context.people)
  })
}

/** `Kim Moreau`, `Lee J. Park`, `alice-doe`, and no word of something else. */
function isPlainName(text: string, {lexicon}: TalkContext): boolean {
  return (
    /^[\p{L}\p{M}\p{N}.'’_\- ]{2,40}$/u.test(text) &&
    /\p{L}/u.test(text) &&
    text.split(' ').length <= 4 &&
    !/ [-–—]+ /.test(text) &&
    !lexicon.has(besides, text)
  )
}

/** What can stand in a value besides names. */
const besides = ['occupation', 'company', 'and', 'honorific', 'at'] as const

/** `Ann Lee／Bo Kim`: the parts, where each may be somebody. */
function slashed(whole: Piece, context: TalkContext): Piece[] {
  const {line, start, end} = whole
  const parts: Piece[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !/[/／]/.test(line.text[at] ?? '')) continue
    parts.push(piece(line, from, at))
    from = at + 1
  }
  const arePeople =
    parts.length > 1 &&
    parts.every(
      (one) =>
        isPlainName(textOf(one), context) && context.personhood(one) >= 0.5
    )
  return arePeople ? parts : [whole]
}
