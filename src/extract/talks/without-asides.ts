import {type Piece, piece} from '../piece.ts'
import type {SplitReading} from './aliases.ts'
import type {TalkContext} from './context.ts'

/**
 * `TITLE - NAME (@handle)`, `TITLE / NAME @Company`: what is in brackets, or
 * behind the sign, only adds to who stands before it.
 */
export function withoutAsides(
  all: SplitReading[],
  context: TalkContext
): SplitReading[] {
  const isAside = ({split, speaker}: SplitReading): boolean =>
    asides.has(split.joiner) &&
    all.some(
      (other) =>
        !asides.has(other.split.joiner) &&
        other.split.first === 'title' &&
        other.speaker >= (other.split.joiner === 'by' ? 0.2 : 0.5) &&
        other.split.speaker.start < split.speaker.start &&
        other.split.speaker.end >= split.speaker.end &&
        !isOfTitle(other.split.speaker, speaker, context)
    )
  return all.filter((one) => !isAside(one))
}

const asides: ReadonlySet<string> = new Set(['brackets', 'account'])

/** `hecho por necesidad (NAME)`: a small word before brackets with a name. */
function isOfTitle(
  {line, start, end}: Piece,
  inBrackets: number,
  {personhood}: TalkContext
): boolean {
  const [word = ''] = /^\p{Ll}[\p{Ll} ]+(?=\s[(（[])/u.exec(
    line.text.slice(start, end)
  ) ?? ['']
  return (
    word !== '' &&
    personhood(piece(line, start, start + word.length)) < inBrackets
  )
}
