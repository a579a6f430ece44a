/**
 * Index up to which text is within a number of bytes, as UTF-8: behind the
 * last line that is so as a whole, if there is one.
 *
 * @returns
 *   `undefined` where all of it is.
 */
export function textCut(text: string, bytes: number): number | undefined {
  // No code unit takes more than three bytes.
  if (text.length * 3 <= bytes) return
  let size = 0
  let line = 0
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0
    const width = code > 0xffff ? 2 : 1
    size += code > 0xffff ? 4 : code > 0x7ff ? 3 : code > 0x7f ? 2 : 1
    if (size > bytes) return line || index
    index += width
    if (code === 10) line = index
  }
  return
}

/** The same for bytes of UTF-8; no sequence is cut in two. */
export function bytesCut(bytes: Uint8Array, most: number): number | undefined {
  if (bytes.length <= most) return
  for (let index = most; index > 0; index--)
    if (bytes[index - 1] === 10) return index
  let index = most
  while (index > 0 && ((bytes[index] ?? 0) & 0xc0) === 0x80) index--
  return index
}
