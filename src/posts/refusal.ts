/** How far into a file a NUL byte says that it is no text; as in git. */
const searched = 8000

/**
 * Why bytes are not read as a post, in a few words; `undefined` where they
 * are.
 *
 * UTF-16 with a byte order mark is left to the parser, which has a word for
 * it.
 */
export function refusal(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const isMarked =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const head = bytes.subarray(0, searched)
  if (isMarked || !head.includes(0)) return
  return isUtf16(head)
    ? 'UTF-16 without a byte order mark; save the file as UTF-8'
    : 'a binary file (it holds a NUL byte)'
}

/** Whether one half of many pairs is NUL, always the same one. */
function isUtf16(bytes: Uint8Array): boolean {
  const nuls = bytes.filter((byte) => byte === 0).length
  const odd = bytes.filter((byte, at) => byte === 0 && at % 2 === 1).length
  const areMany = nuls > 3 && nuls * 4 > bytes.length
  return areMany && (odd === 0 || odd === nuls)
}
