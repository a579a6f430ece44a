/**
 * Whether a text may be a nickname behind somebody's name, both in Han:
 * `林大川（逐风）`.
 */
export function isHanNickname(name: string, other: string): boolean {
  return isShort(name) && isShort(other)
}

function isShort(text: string): boolean {
  return /^\p{sc=Han}{2,4}$/u.test(text)
}
