import type {JsonValue, Talk} from '../../model.ts'
import {piece, positionOf, textOf} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {keyOf, pointerOf} from './matter-key.ts'
import {matterLine} from './matter-line.ts'
import {matterSpeaker, speakerKeys} from './matter-speakers.ts'
import {titleLine} from './title-line.ts'

/** Keys under which the front matter lists talks. */
const listKeys = [
  'talks',
  'sessions',
  'presentations',
  'programme',
  'program',
  'schedule',
  'agenda',
  'lineup',
  'lightning_talks'
]

/** Keys of lists that hold nothing else. */
const surely = ['talks', 'sessions', 'presentations', 'lightning_talks']

/** Talks that the front matter lists: `talks: [{title, speaker}]`. */
export function matterTalks(context: TalkContext): Talk[] {
  const {data} = context.metadata
  const key = keyOf(data, listKeys) ?? keyOfTalks(data)
  const list = key === undefined ? undefined : data[key]
  if (!Array.isArray(list)) return []
  const isProgramme = !surely.includes(key?.toLowerCase() ?? '')
  return list.flatMap((one, index) => {
    const talk = matterTalk(
      one,
      `${pointerOf(key)}/${index}`,
      isProgramme,
      context
    )
    return talk ? [talk] : []
  })
}

/** The key of a list, whatever its name, in which all have title and speaker. */
function keyOfTalks(data: Record<string, JsonValue>): string | undefined {
  return Object.keys(data).find((key) => {
    const list = data[key]
    return Array.isArray(list) && list.length > 0 && list.every(isTalk)
  })
}

function isTalk(value: JsonValue): boolean {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    keyOf(value, titleKeys) !== undefined &&
    keyOf(value, speakerKeys) !== undefined
  )
}

/** Keys of an entry's title. */
const titleKeys = ['title', 'talk', 'topic', 'subject']

function matterTalk(
  value: JsonValue,
  pointer: string,
  isProgramme: boolean,
  context: TalkContext
): Talk | undefined {
  const {metadata, view, lexicon} = context
  const position = metadata.positions[pointer]
  if (!position || !value || typeof value !== 'object' || Array.isArray(value))
    return
  const titleKey = keyOf(value, titleKeys)
  const title = titleKey === undefined ? undefined : value[titleKey]
  const line =
    typeof title === 'string'
      ? matterLine(
          title,
          pointer + pointerOf(titleKey),
          metadata,
          view.document
        )
      : undefined
  const whoKey = keyOf(value, [
    ...speakerKeys,
    'name',
    'author',
    'authors',
    'by'
  ])
  const who = whoKey === undefined ? undefined : value[whoKey]
  // A programme has breaks and words of welcome, too.
  if (who === undefined && (!line || isProgramme)) return
  const list = Array.isArray(who) ? who : [who ?? null]
  const speakers = list.flatMap((one, index) =>
    matterSpeaker(
      one,
      pointer + pointerOf(whoKey) + (Array.isArray(who) ? `/${index}` : ''),
      context
    )
  )
  const reading = line && titleLine(line, lexicon)
  const core = reading?.core ?? (line && piece(line))
  return {
    title: core ? textOf(core) : '',
    kind: reading?.kind ?? 'talk',
    ...(reading?.ordinal !== undefined && {ordinal: reading.ordinal}),
    ...(reading?.time && {time: reading.time}),
    speakers,
    questions: [],
    links: [],
    from: 'metadata',
    ...(core && {titlePosition: positionOf(core, view.document)}),
    position
  }
}
