import {type Complaint, complaintText} from './complaint.ts'

/** Where an error is, as Vite and Astro read it. */
export interface ErrorPlace {
  /** Absolute path. */
  file: string
  /** Line, from 1. */
  line: number
  /** Column, from 1. */
  column: number
}

/**
 * What is wrong with a post, for hosts that show the message of an error; it
 * names the path, line and column of each complaint, with its frame.
 */
export class PostError extends Error {
  override readonly name = 'PostError'
  /** Absolute path of the post. */
  readonly id: string
  /** Where the first complaint is. */
  readonly loc: ErrorPlace
  /** The line of the first complaint, and carets below it. */
  readonly frame: string

  /** Make one of a complaint, and those that are in the same post. */
  constructor(first: Complaint, others: readonly Complaint[] = []) {
    super([first, ...others].map(complaintText).join('\n\n'))
    const {file, line, column, frame} = first
    this.id = file
    this.loc = {file, line, column}
    this.frame = frame
  }
}
