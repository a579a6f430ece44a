import {codeUnitAt, lengthOf} from '../../code-unit.ts'

/**
 * Whether a letter stands at an index of a text, as nearly every line begins:
 * neither a mark, nor a sign, nor a number is there. Rarer letters are left
 * out; whoever asks looks twice at those.
 */
export function beginsPlainly(text: string, at: number): boolean {
  if (at >= lengthOf(text)) return false
  const code = codeUnitAt(text, at)
  return (
    ((code | 0x20) > 0x60 && (code | 0x20) < 0x7b) ||
    (code >= 0x3040 && code < 0xe000)
  )
}
