import {closeSync, constants, openSync, readSync, statSync} from 'node:fs'
import {failure} from './failure.ts'
import {refusal} from './refusal.ts'

/** Bytes of a file, or why there are none. */
export type FileBytes = {bytes: Uint8Array} | {reason: string}

/** Bytes asked for where a file holds more than its size says. */
const chunk = 65_536

/**
 * Read a file, as far as a post may reach.
 *
 * Only regular files are opened, and so that nothing waits: what is made a
 * pipe in between has no bytes. No two files are open at once.
 *
 * @param file
 *   Path of the file.
 * @param most
 *   Bytes that a post may have. One more is read, which says that it is over
 *   the limit; a file of many gigabytes costs no more than that.
 */
export function fileBytes(file: string, most: number): FileBytes {
  try {
    const stats = statSync(file)
    if (!stats.isFile()) return {reason: 'not a regular file'}
    const bytes = begin(file, stats.size, most)
    const reason = refusal(bytes)
    return reason === undefined ? {bytes} : {reason}
  } catch (error) {
    return {reason: failure(file, error).reason}
  }
}

/**
 * Bytes up to the end of a file, or to more than there may be. What holds as
 * much as its size says is at its end; what says nothing is read until it is.
 */
function begin(file: string, expected: number, most: number): Uint8Array {
  const open = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const parts: Uint8Array[] = []
    let size = 0
    let room = Math.min(expected, most) + 1
    while (size <= most && (size !== expected || size === 0)) {
      const part = Buffer.allocUnsafe(room)
      const length = readSync(open, part)
      if (length === 0) break
      parts.push(part.subarray(0, length))
      size += length
      room = chunk
    }
    const [only] = parts
    return only && parts.length === 1 ? only : Buffer.concat(parts)
  } finally {
    closeSync(open)
  }
}
