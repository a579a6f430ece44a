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

/** The first part of an address's path: `https://host/account/…`. */
function accountOf(url: string): string {
  const [, , , part = ''] = url.split(/[/?#]/, 4)
  return part.replace(/^@/, '').toLowerCase()
}
