/** Words in front of what somebody is called by. */
const label =
  /^(?:花名|昵称|暱稱|网名|網名|笔名|筆名|外号|綽號|人称)\s?[:：]?\s?/

/**
 * Whether a text may be a nickname behind somebody's name, both in Han:
 * `林大川（逐风）`.
 */
export function isHanNickname(name: string, other: string): boolean {
  return isShort(name) && isShort(other.replace(label, ''))
}

function isShort(text: string): boolean {
  return /^\p{sc=Han}{2,4}$/u.test(text)
}
