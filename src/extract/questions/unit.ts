import type {Pieces} from '../piece.ts'

/** A place in a line. */
export interface Spot {
  /** Index of the line. */
  line: number
  /** Index in its text. */
  at: number
}

/** What stands as a question. */
export interface Unit {
  /** Its own text, without mark, number or name. */
  pieces: Pieces
  /** Where it begins, its mark and all. */
  start: Spot
  /** Where an answer without a mark begins. */
  after: Spot
  /** How it is written: units of one series have one form. */
  form: Form
  /** Index of the line that no answer to it reaches. */
  end: number
  /** What counted, in words. */
  evidence: string[]
  asker?: string
  number?: number
  /** Answers that stand elsewhere, by their number. */
  replies?: Reply[]
  /** Whether it is no question, but ends the answer before it. */
  isRemark?: true
}

/** How a question is written. */
export type Form =
  | 'mark'
  | 'answered'
  | 'heading'
  | 'item'
  | 'quote'
  | 'emphasis'
  | 'paragraph'
  | 'row'
  | 'turn'

/** Where an answer begins that is marked, or led by a name. */
export interface Reply {
  /** Where it begins, its mark and all. */
  start: Spot
  /** Where its own text begins. */
  text: Spot
  /** Index of the line that it does not reach. */
  end: number
  number?: number
  speaker?: string
  /** Whether a plain word and a colon are all that leads it. */
  isPlain?: boolean
}

/** Whether a spot comes before another. */
export function isBefore(a: Spot, b: Spot): boolean {
  return a.line < b.line || (a.line === b.line && a.at < b.at)
}

/** Order of two things by where they begin. */
export function byStart(a: {start: Spot}, b: {start: Spot}): number {
  return a.start.line - b.start.line || a.start.at - b.start.at
}
