import {textAt} from './lines.ts'
import {bracketEnd, isWhite, quoteEnd} from './value-end.ts'

/** White space that a line begins with. */
export function indentation(line: string): number {
  let width = 0
  while (line[width] === ' ' || line[width] === '\t') width++
  return width
}

/**
 * Offset in a line of the colon behind its key; -1 where it has none. The key
 * is text, with quotation marks or without.
 */
export function colonOf(line: string): number {
  const start = indentation(line)
  const first = line.charAt(start)
  const isQuoted = first === '"' || first === "'"
  if (!isQuoted && /[#,[\]{}&*!|>%@`]/.test(first)) return -1
  if (/^[-?](?:\s|$)/.test(line.slice(start, start + 2))) return -1
  let at = start
  if (isQuoted) {
    at = line.indexOf(first, start + 1) + 1
    if (!at) return -1
    while (line[at] === ' ') at++
    return isColon(line, at) ? at : -1
  }
  for (; at < line.length; at++) {
    if (isColon(line, at)) return at === start ? -1 : at
    if (line[at] === '#' && isWhite(line[at - 1])) return -1
  }
  return -1
}

/** Whether a line at the margin begins a key with its value. */
export function isEntryStart(line: string): boolean {
  return indentation(line) === 0 && colonOf(line) > 0
}

/**
 * Split lines of YAML where a key of the outermost map begins. What stands
 * before the first key is a group of its own.
 */
export function entries(texts: readonly string[]): number[] {
  const first = texts.find((text) => isSignificant(text)) ?? ''
  const margin = indentation(first)
  const starts: number[] = []
  for (let index = 0; index < texts.length; index++) {
    const text = textAt(texts, index)
    if (indentation(text) > margin || colonOf(text) < 0) continue
    starts.push(index)
    index = lastLine(texts, index)
  }
  return starts
}

/** Whether a line says something: it is not blank, nor a comment. */
export function isSignificant(line: string): boolean {
  return line.trim() !== '' && line[indentation(line)] !== '#'
}

/**
 * Index of the line on which a value ends that begins on a line with a
 * quotation mark or a bracket, wherever its lines begin; the line itself where
 * it has no such value, or where nothing closes it.
 */
export function lastLine(texts: readonly string[], index: number): number {
  const text = textAt(texts, index)
  const at = valueStart(text)
  const mark = text[at]
  if (mark === '"' || mark === "'") return quoteEnd(texts, index, at)
  if (mark === '[' || mark === '{') return bracketEnd(texts, index, at)
  return index
}

/** Offset of the value on a line, behind the dashes of lists and a key. */
export function valueStart(line: string): number {
  let at = indentation(line)
  while (line[at] === '-' && isWhite(line[at + 1]))
    at += 1 + indentation(line.slice(at + 1, at + 99))
  const colon = colonOf(line.slice(at))
  if (colon < 0) return at
  return at + colon + 1 + indentation(line.slice(at + colon + 1))
}

function isColon(line: string, at: number): boolean {
  return line[at] === ':' && isWhite(line[at + 1])
}
