/** Whether a character is of a word: most texts begin and end with one. */
export function isOfWord(code: number): boolean {
  return (
    (code > 0x60 && code < 0x7b) ||
    (code > 0x40 && code < 0x5b) ||
    (code > 0x3040 && code < 0x30fb) ||
    (code > 0x33ff && code < 0xd7a4)
  )
}
