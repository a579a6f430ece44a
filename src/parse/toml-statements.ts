import {textAt} from './lines.ts'
import {bracketEnd} from './value-end.ts'

/** A key with its equals sign. */
const key =
  /^[ \t]*(?:[\w-]+|"[^"]*"|'[^']*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"]*"|'[^']*'))*[ \t]*=/

/** The header of a table. */
const header = /^[ \t]*\[{1,2}[^\]=]+\]{1,2}[ \t]*(?:#|$)/

/**
 * Split lines of TOML where a statement begins: a key with its value, or the
 * header of a table. Each is given by its first line and the one behind its
 * last.
 */
export function statements(texts: readonly string[]): [number, number][] {
  const starts: number[] = []
  for (let index = 0; index < texts.length; index++) {
    const text = textAt(texts, index)
    const isStart = key.test(text) || header.test(text)
    if (isStart || (starts.length === 0 && isSignificant(text)))
      starts.push(index)
    if (isStart) index = lastLine(texts, index)
  }
  return starts.map((start, index) => [
    start,
    starts[index + 1] ?? texts.length
  ])
}

/** Offset in a line of the equals sign behind its key; -1 without one. */
export function equalsSign(line: string): number {
  return (key.exec(line)?.[0].length ?? 0) - 1
}

function isSignificant(line: string): boolean {
  return /^[ \t]*[^ \t#]/.test(line)
}

function lastLine(texts: readonly string[], index: number): number {
  const text = textAt(texts, index)
  const sign = equalsSign(text)
  if (sign < 0) return index
  const at = sign + 1 + text.slice(sign + 1).search(/\S|$/)
  const mark = text.slice(at, at + 3)
  if (mark === '"""' || mark === "'''") {
    if (text.indexOf(mark, at + 3) > 0) return index
    const end = texts.findIndex(
      (line, number) => number > index && line.includes(mark)
    )
    return end < 0 ? index : end
  }
  return mark[0] === '[' || mark[0] === '{'
    ? bracketEnd(texts, index, at)
    : index
}
