import {people} from '../people.ts'
import {type Piece, piece} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {isOfMeeting} from './is-of-meeting.ts'
import {isOwnTitle} from './is-own-title.ts'
import type {PostTitle} from './post-title.ts'
import {isInTalkFolder} from './talk-folder.ts'

/** Personhood of a title that is no more than a name. */
const sure = 0.85

/** Personhood of two words with capitals that no list has. */
const likely = 0.5

/** A title and who speaks, in one line. */
export interface TitledName {
  title: Piece
  speaker: Piece
}

/**
 * A title and a name that only where posts are of a talk each is taken for one:
 * behind a dash (`TITLE - NAME - COMPANY`), or all there is.
 */
export function titledName(
  post: PostTitle,
  context: TalkContext
): TitledName | undefined {
  if (!isOwnTitle(post, context)) return
  if (isOfMeeting(context)) return namesBehind(post, context)
  if (!isInTalkFolder(context)) return
  const {line, start, end} = post.reading.core
  const text = line.text.slice(start, end)
  const [title = '', name = ''] = text.split(/\s[-–—]\s/)
  const at = start + text.indexOf(name, title.length)
  if (
    isFull(name) &&
    context.personhood(piece(line, at, at + name.length)) >= likely
  )
    return {
      title: piece(line, start, start + title.length),
      speaker: piece(line, at, end)
    }
  const by = context.lexicon.leading('by', text)?.length ?? 0
  const whole = piece(line, start + by, end)
  return context.personhood(whole) >= sure
    ? {title: {line, start, end: start}, speaker: whole}
    : undefined
}

/** `TITLE -- NAME and NAME`, each with a first and a last part. */
function namesBehind(
  {reading}: PostTitle,
  context: TalkContext
): TitledName | undefined {
  const {line, start, end} = reading.core
  const parts = line.text.slice(start, end).split(/(\s(?:--?|[–—])\s)/)
  const names = parts.pop() ?? ''
  const dash = parts.pop()
  if (dash === undefined) return
  const from = end - names.length
  const speaker = piece(line, from, end)
  const named = people(speaker, {...context.people, areSeveral: true})
  return named.length > 0 && named.every(({name}) => name && isFull(name))
    ? {title: piece(line, start, from - dash.length), speaker}
    : undefined
}

/** Whether a name has a first and a last part, and is no sentence. */
function isFull(name: string): boolean {
  return /^\p{Lu}\S*(?: \S+){1,3}$/u.test(name)
}
