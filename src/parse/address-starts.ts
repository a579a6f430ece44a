/** A URL, or what most of its hosts begin with. */
const url = /https?:\/\/|www\./gi

/** A character of the part of an e-mail address before its `@`. */
const local = /[\w+.-]/

/**
 * Offsets at which a bare address of GFM may begin in a text: a URL, a host
 * that begins with `www.`, an e-mail address.
 */
export function addressStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const {index} of text.matchAll(url)) starts.add(index)
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (local.test(text.charAt(start - 1))) start--
    if (start < at) starts.add(start)
  }
  return starts
}
