/**
 * A path as a reference of RFC 3986, each of its segments percent-encoded;
 * an absolute path as a URL of a file.
 */
export function uri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(segment)
    .join('/')
  if (encoded.startsWith('/')) return `file://${encoded}`
  return /^[A-Za-z]%3A\//.test(encoded)
    ? `file:///${encoded.replace('%3A', ':')}`
    : encoded
}

/** Also what `encodeURIComponent` leaves, though a URI may not hold it so. */
function segment(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
