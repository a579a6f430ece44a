import {decodeString} from 'micromark-util-decode-string'

/** How a value came out of its source. */
export interface AlignOptions {
  /** Whether escapes and character references stand for themselves. */
  literal?: boolean
}

/** `&CounterClockwiseContourIntegral;` is the longest name. */
const longestReference = 33

/**
 * Find where each code unit of a node's value stands in the source.
 *
 * A parser gives a node one position, yet its value differs from that slice:
 * escapes and character references are decoded, indentation and the marks of
 * containers are gone, and what is left of a tab behind such a mark is spaces.
 * Walks both side by side, in time linear in the slice.
 *
 * @returns
 *   An offset for each code unit of `value`, and one for its end.
 */
export function align(
  value: string,
  text: string,
  start: number,
  end: number,
  options: AlignOptions = {}
): number[] {
  const offsets: number[] = []
  let at = start
  let index = 0
  while (index < value.length && at < end) {
    const reference = options.literal ? undefined : referenceAt(text, at, end)
    if (reference && value.startsWith(reference.value, index)) {
      for (let n = 0; n < reference.value.length; n++) offsets.push(at)
      index += reference.value.length
      at = reference.end
    } else if (isSame(text, at, value, index)) {
      offsets.push(at)
      at += text.startsWith('\r\n', at) && value[index] !== '\r' ? 2 : 1
      index++
    } else if (isTabLeft(text, at, value, index)) {
      offsets.push(Math.max(start, at - 1))
      index++
    } else at++
  }
  while (offsets.length < value.length) offsets.push(end)
  offsets.push(Math.min(at, end))
  return offsets
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
  const value = decodeString(written)
  return value === written ? undefined : {value, end: at + semicolon + 1}
}
