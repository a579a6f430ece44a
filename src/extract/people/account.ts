import {plain} from './words.ts'

/** Whether a word looks like the account of somebody: `Ann Lee`, `annlee`. */
export function isAccountOf(name: string, word: string): boolean {
  if (!/^[a-z0-9_][\w.-]{2,30}$/i.test(word) || /^[A-Z][a-z]+$/.test(word))
    return false
  const key = plain(word)
  return name
    .split(/[ -]/)
    .some((one) => one.length > 2 && key.includes(plain(one).slice(0, 3)))
}
