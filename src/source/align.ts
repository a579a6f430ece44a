import {decodeString} from 'micromark-util-decode-string'
import {codeUnitAt} from '../code-unit.ts'
import {type Offsets, setOffset} from './offsets.ts'

/** How a value came out of its source. */
export interface AlignOptions {
  /** Whether escapes and character references stand for themselves. */
  literal?: boolean
}

/** `&CounterClockwiseContourIntegral;` is the longest name. */
const longestReference = 33

const ampersand = 0x26
const backslash = 0x5c

/**
 * Find where each code unit of a node's value stands in the source.
 *
 * A parser gives a node one position, yet its value differs from that slice:
 * escapes and character references are decoded, indentation and the marks of
 * containers are gone, and what is left of a tab behind such a mark is spaces.
 * Walks both side by side, in time linear in the slice.
 *
 * @returns
 *   Offsets of the code units of `value`, and of its end.
 */
export function align(
  value: string,
  text: string,
  start: number,
  end: number,
  options: AlignOptions = {}
): Offsets {
  if (end - start === value.length && text.slice(start, end) === value)
    return [0, start]
  const offsets: number[] = []
  let at = start
  let index = 0
  while (index < value.length && at < end) {
    const reference = options.literal ? undefined : referenceAt(text, at, end)
    if (!options.literal && isEscape(text, at, end, value[index])) {
      setOffset(offsets, index, at + 1)
      at += 2
      index++
    } else if (reference && value.startsWith(reference.value, index)) {
      for (let n = 0; n < reference.value.length; n++)
        setOffset(offsets, index++, at)
      at = reference.end
    } else if (isSame(text, at, value, index)) {
      setOffset(offsets, index, at)
      at += text.startsWith('\r\n', at) && value[index] !== '\r' ? 2 : 1
      index++
      const length = sameLength(value, index, text, at, end)
      if (length) setOffset(offsets, index, at)
      index += length
      at += length
    } else if (isTabLeft(text, at, value, index)) {
      setOffset(offsets, index, Math.max(start, at - 1))
      index++
    } else at++
  }
  while (index < value.length) setOffset(offsets, index++, end)
  setOffset(offsets, index, Math.min(at, end))
  return offsets
}

/** Number of code units that are the same in both, and no mark of Markdown. */
function sameLength(
  value: string,
  index: number,
  text: string,
  at: number,
  end: number
): number {
  const most = Math.min(value.length - index, end - at)
  for (let length = 0; length < most; length++) {
    const code = codeUnitAt(text, at + length)
    const isMark = code === ampersand || code === backslash
    if (isMark || code !== codeUnitAt(value, index + length)) return length
  }
  return most
}

/** Whether a character stands behind a backslash that is not of the value. */
function isEscape(
  text: string,
  at: number,
  end: number,
  character: string | undefined
): boolean {
  return (
    character !== undefined &&
    text[at] === '\\' &&
    at + 1 < end &&
    text[at + 1] === character &&
    /[!-/:-@[-`{-~]/.test(character)
  )
}

function isSame(
  text: string,
  at: number,
  value: string,
  index: number
): boolean {
  return (
    text[at] === value[index] ||
    (value[index] === '\n' && text[at] === '\r') ||
    (value[index] === ' ' && text[at] === '\t')
  )
}

/** Whether a space is of a tab that a mark before it took its part of. */
function isTabLeft(
  text: string,
  at: number,
  value: string,
  index: number
): boolean {
  if (value[index] !== ' ') return false
  return (
    text[at - 1] === '\t' || (text[at - 1] === ' ' && value[index - 1] === ' ')
  )
}

function referenceAt(
  text: string,
  at: number,
  end: number
): {value: string; end: number} | undefined {
  if (text[at] !== '&') return
  const semicolon = text.slice(at, at + longestReference).indexOf(';')
  if (semicolon < 0 || at + semicolon >= end) return
  const written = text.slice(at, at + semicolon + 1)
  if (written.includes('&', 1)) return
  const value = decodeString(written)
  return value === written ? undefined : {value, end: at + semicolon + 1}
}
