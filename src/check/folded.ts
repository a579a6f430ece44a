/**
 * Letters and digits of a text, in one form and case, to tell whether two
 * texts say the same.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
