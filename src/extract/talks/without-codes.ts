import {piece, textOf} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {codeOf} from './session-code.ts'
import type {TitleLine} from './title-line.ts'

/** Lines that name a session by a code, from which codes are told. */
const enough = 2

/**
 * Lines that stand side by side without the codes of their sessions in front,
 * where several have one, each another: `AB1234: Title`.
 */
export function withoutCodes(
  lines: TitleLine[],
  {isOccasion}: TalkContext
): TitleLine[] {
  if (!isOccasion) return lines
  const found = lines.map(({core}) => codeOf(textOf(core)))
  const codes = found.flatMap((one) => one?.code ?? [])
  if (codes.length < enough || new Set(codes).size < codes.length) return lines
  return lines.map((reading, index) => {
    const {line, start, end} = reading.core
    const one = found[index]
    return one
      ? {...reading, code: one.code, core: piece(line, start + one.length, end)}
      : reading
  })
}
