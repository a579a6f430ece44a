import type {Lexicon} from '../../language/lexicon.ts'
import {type Piece, piece, textOf} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {codeOf} from './session-code.ts'
import {type TitleLine, titleLine} from './title-line.ts'

/** Lines that name a session by a code, from which codes are told. */
const enough = 2

/** `A. Title`. */
const letter = /^([A-Z])[.．)）]\s+(?=\S)/

const firstLetter = 0x41
const lastLetter = 0x5a

/**
 * Lines that stand side by side without the codes of their sessions in front,
 * where several have one, each another: `AB1234: Title`; nor the letters that
 * they are enumerated by.
 */
export function withoutCodes(
  lines: TitleLine[],
  {isOccasion, lexicon}: TalkContext
): TitleLine[] {
  return withoutLetters(
    isOccasion || lines.every(({time}) => time)
      ? withoutSessions(lines)
      : lines,
    lexicon
  )
}

function withoutSessions(lines: TitleLine[]): TitleLine[] {
  const found = lines.map(({core, time}) => codeOf(textOf(core), time))
  const codes = found.flatMap((one) => one?.code ?? [])
  if (codes.length < enough || new Set(codes).size < codes.length) return lines
  return lines.map((reading, index) => {
    const one = found[index]
    return one ? {...cut(reading, one.length), code: one.code} : reading
  })
}

/**
 * Without `A.`, `B.` and so on, where lines are enumerated by them; what stands
 * behind is taken apart anew.
 */
function withoutLetters(lines: TitleLine[], lexicon: Lexicon): TitleLine[] {
  const found = lines.map(({core}) => letterOf(core))
  const letters = found.flatMap((one) => one?.[1] ?? [])
  if (letters.length < enough || !areRuns(letters)) return lines
  return lines.map((reading, index) => {
    const length = found[index]?.[0].length
    if (!length) return reading
    const {line, core} = reading
    return core.start > 0
      ? cut(reading, length)
      : titleLine(line, lexicon, length)
  })
}

/** Whether letters go on from `A` each time they begin; many may leave one out. */
function areRuns([first, ...rest]: readonly string[]): boolean {
  let last = first?.charCodeAt(0)
  const longest = rest.length > 1 ? 2 : 1
  return (
    last === firstLetter &&
    rest.every((one) => {
      const code = one.charCodeAt(0)
      const step = code - (last ?? code)
      last = code
      return code === firstLetter || (step > 0 && step <= longest)
    })
  )
}

/** A letter with its mark that begins a piece: few begin with a capital. */
function letterOf(some: Piece): RegExpExecArray | null {
  const first = some.line.text.charCodeAt(some.start)
  return first > lastLetter ? null : letter.exec(textOf(some))
}

/** A reading without the first characters of its core. */
function cut(reading: TitleLine, length: number): TitleLine {
  const {line, start, end} = reading.core
  return {...reading, core: piece(line, start + length, end)}
}
