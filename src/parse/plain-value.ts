import {codeUnitAt} from '../code-unit.ts'
import {blank, hash} from './plain-lines.ts'
import {isLast, plainList} from './plain-list.ts'
import {quoted} from './plain-quoted.ts'
import type {Scalar, Tree} from './tree.ts'

/** What begins YAML that is not plain text, or might. */
const indicators = '-?:,[]{}#&*!|>\'"%@`'

/** What is a number to YAML. */
const numeric =
  /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0[ox][\da-f]+|[-+]?\.(?:inf|nan))$/i

const words: ReadonlyMap<string, null | boolean> = new Map([
  ...['null', 'Null', 'NULL', '~'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const)
])

/**
 * A value on one line: text, in quotation marks or not, a number, a word for
 * nothing or truth, or a list of such in brackets; a comment may stand behind.
 *
 * @returns
 *   Nothing where it is not plain.
 */
export function plainValue(
  text: string,
  start: number,
  end: number
): Tree | undefined {
  const first = text.charAt(start)
  const value =
    first === '['
      ? plainList(text, start, end, itemOf)
      : first === '"' || first === "'"
        ? quoted(text, start, end)
        : bare(text, start, end)
  return value && isLast(text, value.end, end) ? value : undefined
}

function bare(text: string, start: number, limit: number): Scalar | undefined {
  if (indicators.includes(text.charAt(start))) return
  let end = start + 1
  for (; end < limit; end++) {
    const code = codeUnitAt(text, end)
    const next = text.charCodeAt(end + 1)
    if (code === 0x3a && (end + 1 === limit || next === blank)) return
    if (code === hash && codeUnitAt(text, end - 1) === blank) break
  }
  while (codeUnitAt(text, end - 1) === blank) end--
  return resolved(text.slice(start, end), start, end)
}

/** Plain text by the core schema of YAML 1.2 (section 10.3.2). */
function resolved(
  source: string,
  start: number,
  end: number
): Scalar | undefined {
  const word = words.get(source)
  let value: Scalar['value'] = word === undefined ? source : word
  if (numeric.test(source)) {
    if (!/^(?:0|[1-9]\d{0,14})$/.test(source)) return
    value = Number(source)
  }
  return {kind: 'scalar', start, end, value, bare: true}
}

function itemOf(
  text: string,
  start: number,
  limit: number
): Scalar | undefined {
  const first = text.charAt(start)
  if (first === '"' || first === "'") return quoted(text, start, limit)
  if (indicators.includes(first)) return
  let end = start
  while (end < limit && !',]'.includes(text.charAt(end))) {
    if ('[{}#:'.includes(text.charAt(end))) return
    end++
  }
  while (codeUnitAt(text, end - 1) === blank) end--
  return end > start ? resolved(text.slice(start, end), start, end) : undefined
}
