/**
 * Whether a letter put in, left out, changed or turned round with the next
 * makes one text of the other.
 */
export function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short === long || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] &&
      short[at + 1] === long[at] &&
      short.slice(at + 2) === long.slice(at + 2))
  )
}

/**
 * A text, and the text without each of its letters. Texts that are one edit
 * apart share one of these.
 */
export function* withoutOne(text: string): Generator<string, void, undefined> {
  yield text
  for (let at = 0; at < text.length; at++)
    yield text.slice(0, at) + text.slice(at + 1)
}
