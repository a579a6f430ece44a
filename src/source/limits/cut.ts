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
  let index = 0
  for (const character of text) {
    size += widthOf(character)
    if (size > bytes) return line || index
    index += character.length
    if (character === '\n') line = index
  }
  return
}

/** Bytes of a character. */
function widthOf(character: string): number {
  const code = character.charCodeAt(0)
  if (character.length > 1) return 4
  return code > 0x7ff ? 3 : code > 0x7f ? 2 : 1
}

/** The same for bytes of UTF-8; no sequence is cut in two. */
export function bytesCut(bytes: Uint8Array, most: number): number | undefined {
  if (bytes.length <= most) return
  const line = bytes.subarray(0, most).lastIndexOf(10) + 1
  const isBegun = (byte: number, at: number): boolean =>
    at <= most && (byte & 0xc0) !== 0x80
  return line || Math.max(0, bytes.findLastIndex(isBegun))
}
