/** JSON pointer (RFC 6901) to the value of a key in what a pointer leads to. */
export function pointerTo(owner: string, key: string): string {
  return `${owner}/${escaped(key)}`
}

/** A key as part of a pointer (section 3). */
function escaped(key: string): string {
  if (!key.includes('~') && !key.includes('/')) return key
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
