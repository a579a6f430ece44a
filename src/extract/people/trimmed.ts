import {codeUnitAt} from '../../code-unit.ts'

const pairs = ['[]', '""', '“”', '„“', '«»', '「」', '『』', '‘’', "''"]

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
    if (end - start < 3 || !isPair(text, start, end - 1)) return {start, end}
    start++
    end--
  }
}

/** A stretch without spaces around it. */
export function unspaced(
  text: string,
  from: number,
  to: number
): {start: number; end: number} {
  let start = from
  let end = to
  while (start < end && codeUnitAt(text, start) === 0x20) start++
  while (end > start && codeUnitAt(text, end - 1) === 0x20) end--
  return {start, end}
}

/** Whether two characters are quotes that belong together. */
function isPair(text: string, start: number, end: number): boolean {
  const code = codeUnitAt(text, start)
  return (
    (code === 0x22 ||
      code === 0x27 ||
      code === 0x5b ||
      code === 0xab ||
      code > 0x2017) &&
    pairs.includes(text.charAt(start) + text.charAt(end))
  )
}

/** Whether a character in front of a part is none of it. */
function isLead(text: string, at: number): boolean {
  const code = codeUnitAt(text, at)
  if (code === 0x5f) return !/\w/.test(text.charAt(at + 1))
  return code === 0x2e || code === 0x21 || isTail(text, at)
}

/** Whether a character behind a part is none of it. */
function isTail(text: string, at: number): boolean {
  const code = codeUnitAt(text, at)
  if (isWord(code)) return false
  return (
    code === 0x20 ||
    code === 0x2a ||
    code === 0x3a ||
    code === 0x60 ||
    code === 0x7e ||
    code === 0xff1a ||
    isEmoji(text, at) ||
    /\s/.test(text.charAt(at))
  )
}

/** Whether a code unit is surely of a word: most are. */
function isWord(code: number): boolean {
  return (
    (code > 0x60 && code < 0x7b) ||
    (code > 0x40 && code < 0x5b) ||
    (code > 0x3040 && code < 0xd7a4)
  )
}

/** Whether a code unit is of an emoji. */
function isEmoji(text: string, at: number): boolean {
  const code = codeUnitAt(text, at)
  if (code < 0x2190) return false
  if (code >= 0xdc00 && code < 0xe000) return isEmoji(text, at - 1)
  return (
    code === 0xfe0f ||
    (code >= 0xd83c && code < 0xd83f) ||
    (code >= 0x2190 && code < 0x2c00 && (code < 0x2500 || code > 0x257f))
  )
}
