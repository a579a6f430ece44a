import type {JsonValue, Speaker} from '../../model.ts'
import {people} from '../people.ts'
import {piece} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {keyOf, pointerOf} from './matter-key.ts'
import {matterLine} from './matter-line.ts'

/** Keys of front matter that name who gives a talk. */
export const speakerKeys: readonly string[] = [
  'speakers',
  'speaker',
  'presenters',
  'presenter'
]

/** Speakers that the front matter lists, as text, as maps, or by their key. */
export function matterSpeakers(context: TalkContext): Speaker[] {
  const {data} = context.metadata
  const key = keyOf(data, speakerKeys)
  const value = key === undefined ? undefined : data[key]
  if (key === undefined || value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((one, index) =>
    matterSpeaker(
      one,
      pointerOf(key) + (Array.isArray(value) ? `/${index}` : ''),
      context
    )
  )
}

/** A speaker that one value of the front matter is. */
export function matterSpeaker(
  value: JsonValue,
  pointer: string,
  context: TalkContext
): Speaker[] {
  const {metadata, view, people: who} = context
  if (typeof value === 'string') {
    const line = matterLine(value, pointer, metadata, view.document)
    return line ? people(piece(line), who) : []
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

/** Who wrote the post, read as who speaks in it. */
export function matterAuthors({
  metadata,
  view,
  people: who
}: TalkContext): Speaker[] {
  const key = keyOf(metadata.data, ['author', 'authors'])
  const value = key === undefined ? undefined : metadata.data[key]
  if (typeof value !== 'string') return []
  const line = matterLine(value, pointerOf(key), metadata, view.document)
  return line ? people(piece(line), who) : []
}
