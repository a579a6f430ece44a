/** Whether a text ends as a question does, but for what closes around it. */
export function asks(text: string): boolean {
  return /[?？؟](?:[\s"'”’」』»)）\]】*_.。!！…~:：]|\p{Extended_Pictographic}|\uFE0F)*$/u.test(
    text.slice(-24)
  )
}

/** Whether a question stands anywhere in a text. */
export function hasQuestion(text: string): boolean {
  return /[?？؟]/.test(text)
}
