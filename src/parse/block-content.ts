import type {Lines} from './block.ts'
import {areKeys, isPartOfValue, keyOf} from './key-line.ts'
import {textAt} from './lines.ts'

/** A table of TOML: `[params]`. */
const table = /^\[{1,2}[\w."' -]{1,99}\]{1,2}[ \t]*(?:#|$)/

/** How YAML other than a map of plain keys can begin. */
const construct =
  /^(?:- |-$|\? |\{|\[(?![^\]]*\]\()|[&!*][\w!]|%[A-Z]|<<:|["'][^"']*["'][ \t]*:|[^\s#][^#]*?:(?:[ \t]|$))/

/** Index of the line at which a run of keys and their values ends. */
export function leadingKeys({texts}: Lines, from: number): number {
  let index = from
  for (; index < texts.length; index++) {
    if (!isOfKeys(textAt(texts, index))) break
  }
  return index
}

/** Whether a line can be one of a run of keys and their values. */
export function isOfKeys(line: string): boolean {
  return line.trim() !== '' && isPart(line)
}

/**
 * Whether what stands behind a run of keys is the post's body, so that what
 * was taken for a closing fence is a thematic break in it.
 */
export function isBody(
  {texts}: Lines,
  from: number,
  run: number,
  closing: number
): boolean {
  if (run >= closing || textAt(texts, run).trim()) return false
  if (goesOn(texts.slice(run, closing))) return false
  return !isOpen(texts.slice(from, run))
}

/** Whether keys go on, or nothing does, on lines behind a blank one. */
export function goesOn(lines: readonly string[]): boolean {
  const next = lines.find(isSignificant)
  return next === undefined || isPart(next)
}

/**
 * Whether what stands between two lines of dashes is prose between thematic
 * breaks: no front matter then.
 */
export function isProse({texts}: Lines, from: number, to: number): boolean {
  const between = texts.slice(from, to)
  const first = between.find(isSignificant)
  const isApart = !between[0]?.trim()
  if (first === undefined)
    return isApart && between.some((line) => line.trim() !== '')
  if (keyOf(first) || table.test(first) || areIndented(between)) return false
  if (isApart) return true
  return (
    !construct.test(first.slice(0, 256)) && between.some((line) => !line.trim())
  )
}

/** Whether all that is written stands in from the margin, as keys do first. */
function areIndented(lines: readonly string[]): boolean {
  const indent = /^ {1,8}(?=\S)/.exec(lines[0] ?? '')?.[0].length ?? 0
  return (
    indent > 0 &&
    lines.every((line) => !line.slice(0, indent).trim()) &&
    areKeys(lines.map((line) => line.slice(indent)))
  )
}

function isSignificant(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#')
}

function isPart(line: string): boolean {
  return (
    keyOf(line) !== undefined ||
    isPartOfValue(line) ||
    table.test(line.slice(0, 256))
  )
}

/** Whether the value of the last key goes on: its quote or bracket is open. */
function isOpen(lines: readonly string[]): boolean {
  const index = lines.findLastIndex((line) => keyOf(line) !== undefined)
  const [first = '', ...rest] = lines.slice(Math.max(index, 0))
  const value = first.slice(first.search(/[:=]/) + 1).trim()
  const [mark] = /^(?:"""|'''|["'[{])/.exec(value) ?? []
  if (!mark) return false
  const closing = mark === '[' ? ']' : mark === '{' ? '}' : mark
  return ![value.slice(mark.length), ...rest].some((line) =>
    line.includes(closing)
  )
}
