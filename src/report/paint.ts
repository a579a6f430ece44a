/** Codes of Select Graphic Rendition (ECMA-48) for what a piece of text is. */
const codes = {
  title: '1',
  talk: '1;36',
  speaker: '32',
  question: '33',
  answer: '2;33',
  link: '34',
  name: '1',
  url: '2;4',
  faint: '2',
  error: '1;31',
  warning: '33',
  info: '36'
} as const

/** What a piece of text is, and so how it looks. */
export type Style = keyof typeof codes

/** Text that looks one way. */
export interface Span {
  text: string
  style?: Style | undefined
}

/** Spans as text, in colour if asked for. */
export function paint(spans: readonly Span[], inColor: boolean): string {
  return spans
    .map(({text, style}) =>
      inColor && style && text
        ? `\u001b[${codes[style]}m${text}\u001b[0m`
        : text
    )
    .join('')
}

/** A span that stays in the background. */
export function faint(text: string): Span {
  return {text, style: 'faint'}
}
