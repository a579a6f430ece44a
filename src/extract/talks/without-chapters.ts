import type {TitleLine} from './title-line.ts'

/** A recording begins at nought; hardly any programme does at midnight. */
const nought = '00:00'

/**
 * Lines that stand side by side, without times where these are those of a
 * recording's chapters: `0:00 Welcome`, `4:50 Why we measure`.
 */
export function withoutChapters(lines: TitleLine[]): TitleLine[] {
  if (lines.length < 2 || lines[0]?.time?.start !== nought) return lines
  return lines.map((line) => ({...line, time: undefined}))
}
