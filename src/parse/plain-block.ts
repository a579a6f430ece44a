import {lines} from './lines.ts'
import {afterBlanks} from './plain-lines.ts'
import type {Scalar} from './tree.ts'

/** A block of text of YAML, and how it is written. */
interface Written {
  /** Offset of its mark, `|` or `>`. */
  mark: number
  /** Offset of its first line. */
  from: number
  /** Offset of the line behind it. */
  to: number
  /** Spaces before the key that it belongs to. */
  indent: number
}

/**
 * A block of text, kept as it is (`|`) or made one line of (`>`), its lines all
 * in one column, with nothing behind any of them.
 *
 * @param end
 *   Where all of the front matter ends: a block that does too has no line
 *   ending.
 */
export function blockText(
  text: string,
  {mark, from, to, indent}: Written,
  end: number
): Scalar | undefined {
  const isFolded = text.charAt(mark) === '>'
  const isStripped = text.charAt(mark + 1) === '-'
  const all = lines(text, from, to)
  while (all.length > 0 && all.at(-1)?.start === all.at(-1)?.end) all.pop()
  const [first] = all
  const last = all.at(-1)
  if (!first || !last) return
  const column = afterBlanks(text, first.start) - first.start
  if (column <= indent) return
  let value = ''
  let gap = 0
  for (const line of all) {
    if (line.start === line.end) gap++
    else {
      const start = line.start + column
      if (start >= line.end || afterBlanks(text, line.start) !== start) return
      if (value)
        value += gap
          ? '\n'.repeat(isFolded ? gap : gap + 1)
          : isFolded
            ? ' '
            : '\n'
      value += text.slice(start, line.end)
      gap = 0
    }
  }
  const isCut = isStripped || (to >= end && last.end === end)
  value += isCut ? '' : '\n'
  let behind = last.end
  while (text.charAt(behind - 1) === ' ') behind--
  return {kind: 'scalar', start: mark, end: behind, value, bare: false}
}
