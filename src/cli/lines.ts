/** A line of text, or why it is none. */
export type Line = {text: string} | {reason: string}

/**
 * Lines of bytes, as they come. A line ends at LF or CRLF; the last one need
 * not end.
 *
 * @param longest
 *   Bytes that a line may have; of one that is longer nothing is kept.
 */
export async function* lines(
  input: AsyncIterable<Uint8Array | string>,
  longest: number
): AsyncGenerator<Line, void, undefined> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    let rest = Buffer.from(chunk)
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      keep(rest.subarray(0, end))
      yield line()
      rest = rest.subarray(end + 1)
    }
    keep(rest)
  }
  if (size > 0) yield line()

  function keep(part: Uint8Array): void {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }

  function line(): Line {
    const bytes = Buffer.concat(parts)
    const isTooLong = size > longest
    parts = []
    size = 0
    return isTooLong
      ? {reason: `a line of more than ${longest} bytes`}
      : decoded(bytes)
  }
}

function decoded(bytes: Uint8Array): Line {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return {text: text.replace(/\r$/, '')}
  } catch {
    return {reason: 'a line that is not UTF-8'}
  }
}
