import type {Message} from '../model.ts'
import {printable} from './printable.ts'

/** Where a finding is, as terminals and editors open it: `a.md:3:7`. */
export function place(
  path: string | undefined,
  {position}: Pick<Message, 'position'>
): string {
  const {line, column} = position?.start ?? {line: 1, column: 1}
  return `${printable(path ?? '-')}:${line}:${column}`
}
