/**
 * Whether Sätteri may read a text otherwise than remark does.
 *
 * - U+0000, which remark makes U+FFFD, and half a surrogate pair, which does
 *   not come through to Rust.
 * - Delimiters between anything and a character of two code units, of which
 *   remark looks at one: to it an emoji is no punctuation.
 */
export function isDoubtful(text: string): boolean {
  if (text.includes('\0')) return true
  if (!/[\ud800-\udfff]/.test(text)) return false
  return (
    /\p{Cs}/u.test(text) ||
    /[^\s*_~][*_~]+[\ud800-\udbff]/.test(text) ||
    /[\udc00-\udfff][*_~]+[^\s*_~]/.test(text)
  )
}

/**
 * Whether remark may find a bare URL or address in what is text to Sätteri: it
 * looks once in the source, and once more in the tree.
 */
export function isDoubtfulText(value: string): boolean {
  return (
    (value.includes('@') && /[\w+.-]@[\w-]{1,63}\.[\w-]/.test(value)) ||
    (value.includes('://') && /https?:\/\/[-.\w\p{L}\p{N}]/iu.test(value)) ||
    /(?:^|[^A-Za-z])www\./i.test(value)
  )
}

/** A bare URL in which all see the same: no mark in its host, no bracket. */
const plainUrl =
  /^https?:\/\/[\p{L}\p{N}][^[\\<>\s\x85_/]*(?:\/[^[\\<>\s\x85]*)?$/iu

/**
 * Whether remark may make another link of a bare URL or address.
 *
 * @param url
 *   Its target.
 * @param before
 *   Text right before it.
 */
export function isDoubtfulLiteral(url: string, before: string): boolean {
  return /^https?:/i.test(url)
    ? /[\w\udc00-\udfff]$/.test(before) || !plainUrl.test(url)
    : /[\w+./@-]$|(?:mailto|xmpp):$/i.test(before)
}
