const pairs = ['""', '“”', '„“', '«»', '「」', '『』', '‘’', "''"]

/** A stretch without spaces, decoration and quotes around it. */
export function trimmed(
  text: string,
  from: number,
  to: number
): {start: number; end: number} {
  let start = from
  let end = to
  for (;;) {
    while (start < end && isLead(text, start)) start++
    while (end > start && isTail(text, end - 1)) end--
    const around = text.charAt(start) + text.charAt(end - 1)
    if (end - start < 3 || !pairs.includes(around)) return {start, end}
    start++
    end--
  }
}

/** Whether a character in front of a part is none of it. */
function isLead(text: string, at: number): boolean {
  if (text[at] === '_') return !/\w/.test(text.charAt(at + 1))
  return /[\s*~`.:：!]/.test(text.charAt(at)) || isEmoji(text, at)
}

/** Whether a character behind a part is none of it. */
function isTail(text: string, at: number): boolean {
  return /[\s*~`:：]/.test(text.charAt(at)) || isEmoji(text, at)
}

/** Whether a code unit is of an emoji. */
function isEmoji(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x2190) return false
  if (code >= 0xdc00 && code < 0xe000) return isEmoji(text, at - 1)
  return (
    code === 0xfe0f ||
    (code >= 0xd83c && code < 0xd83f) ||
    (code >= 0x2190 && code < 0x2c00 && (code < 0x2500 || code > 0x257f))
  )
}
