import {codeUnitAt} from '../../code-unit.ts'

/** Of a text, no more than its end says whether it asks. */
const longestEnd = 24

/** What may close around a question and its mark. */
const closing: ReadonlySet<number> = new Set(
  [...'"\'”’」』»)）]】*_.。!！…~:：\uFE0F'].map((one) => one.charCodeAt(0))
)

/**
 * Whether a text ends as a question does, but for what closes around it: white
 * space, quotes, brackets, other marks, emoji.
 */
export function asks(text: string): boolean {
  const from = Math.max(0, text.length - longestEnd)
  let at = text.length
  while (at > from) {
    at--
    const code = codeUnitAt(text, at)
    if (isQuestionMark(code)) return true
    if (code === 0x20 || closing.has(code)) continue
    // Most texts end here, with a letter.
    if (code > 0x20 && code < 0x80) return false
    const isLow = code >= 0xdc00 && code < 0xe000 && at > from
    const start = isLow && isHigh(codeUnitAt(text, at - 1)) ? at - 1 : at
    if (!/^[\s\p{Extended_Pictographic}]/u.test(text.slice(start, at + 1)))
      return false
    at = start
  }
  return false
}

/** Whether a question stands anywhere in a text. */
export function hasQuestion(text: string): boolean {
  return text.includes('?') || text.includes('？') || text.includes('؟')
}

function isQuestionMark(code: number): boolean {
  return code === 0x3f || code === 0xff1f || code === 0x61f
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}
