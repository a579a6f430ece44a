import type {Severity} from '../model.ts'
import {columnsOf} from './columns-of.ts'
import type {Frame} from './frame.ts'
import {faint, type Span} from './paint.ts'
import {printable} from './printable.ts'

/** The line, and below it carets at the place. */
export function framed(
  {line, before, marked, after}: Frame,
  severity: Severity
): Span[][] {
  const shown = [before, marked, after].map((part) =>
    printable(part.replaceAll('\t', ' '))
  )
  const [left = '', middle = '', right = ''] = shown
  const number = String(line)
  const carets = '^'.repeat(Math.max(1, width(middle)))
  return [
    [faint(`  ${number} | `), {text: left + middle + right}],
    [
      faint(`  ${' '.repeat(number.length)} | `),
      {text: ' '.repeat(width(left))},
      {text: carets, style: severity}
    ]
  ]
}

function width(text: string): number {
  let columns = 0
  for (const character of text) columns += columnsOf(character)
  return columns
}
