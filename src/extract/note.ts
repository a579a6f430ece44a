import type {Line} from './view.ts'

/** Told of each unit that was weighed: whether it was taken, and why. */
export type Note = (taken: boolean, lines: Line[], evidence: string[]) => void
