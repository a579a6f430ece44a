import type {View} from '../view.ts'

/** Tells whether a link of a post leads to an account, collected when asked. */
export function accounts({lines}: View): (name: string) => boolean {
  let known: Set<string> | undefined
  return (name) => {
    if (!known) {
      known = new Set()
      for (const {marks} of lines)
        for (const {url} of marks) if (url) known.add(accountOf(url))
    }
    return known.has(name)
  }
}

/**
 * The first part of an address's path, `https://host/account/…`, or of its
 * host, where it is a site of somebody's projects.
 */
function accountOf(url: string): string {
  const [, , host = '', part = ''] = url.split(/[/?#]/, 4)
  const own = /^([^.]+)\.(?:github|gitlab)\.io$/i.exec(host)
  return (own?.[1] ?? part.replace(/^@/, '')).toLowerCase()
}
