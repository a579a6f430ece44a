import type {Message} from '../model.ts'
import {frame} from '../report/frame.ts'
import {framed} from '../report/framed.ts'
import {paint} from '../report/paint.ts'
import {place} from '../report/place.ts'
import {printable} from '../report/printable.ts'

/** A message about a post, as the error displays of hosts want it. */
export interface Complaint {
  /** What is wrong and what mends it, with the rule. */
  reason: string
  /** Path and place, as terminals and editors open it: `posts/a.md:3:7`. */
  place: string
  /** Absolute path of the post. */
  file: string
  /** Line, from 1. */
  line: number
  /** Column, from 1. */
  column: number
  /** The line at the place, and carets below it; empty without a place. */
  frame: string
}

/**
 * Make a complaint of a message.
 *
 * @param source
 *   The text that positions are in.
 * @param file
 *   Absolute path of the post.
 * @param path
 *   Path of the post as the project says it.
 */
export function complaint(
  message: Message,
  source: string,
  file: string,
  path: string
): Complaint {
  const {reason, ruleId, position, severity} = message
  const {line, column} = position?.start ?? {line: 1, column: 1}
  return {
    reason: `${printable(reason)} (${ruleId})`,
    place: place(path, message),
    file,
    line,
    column,
    frame: position
      ? framed(frame(source, position), severity)
          .map((spans) => paint(spans, false).trimEnd())
          .join('\n')
      : ''
  }
}

/** A complaint where the host shows nothing but text. */
export function complaintText({place, reason, frame}: Complaint): string {
  return [`${place} ${reason}`, ...(frame ? [frame] : [])].join('\n')
}
