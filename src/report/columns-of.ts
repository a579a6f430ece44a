/** Characters that a terminal shows over two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u

const invisible = /^[\p{Mn}\p{Me}\p{Cf}]*$/u

/**
 * Columns that one character takes, as a reader sees characters.
 *
 * U+FE0F asks for the emoji of a character, which is wide.
 */
export function columnsOf(character: string): 0 | 1 | 2 {
  return wide.test(character) ? 2 : invisible.test(character) ? 0 : 1
}
