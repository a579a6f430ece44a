import type {Piece} from '../piece.ts'
import {unquoted} from './unquoted.ts'

/** `《Title》`, as titles of works are quoted. */
export function isQuoted({line, start, end}: Piece): boolean {
  return (
    '《『「'.includes(line.text.charAt(start) || ' ') &&
    unquoted({line, start, end}).end < end
  )
}

/** The same where the marks are in it, or around it. */
export function isInQuotes(title: Piece): boolean {
  const {line, start, end} = title
  const around = line.text.charAt(start - 1) + line.text.charAt(end)
  return around === '《》' || around === '『』' || isQuoted(title)
}
