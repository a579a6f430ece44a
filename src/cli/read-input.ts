import {failure} from '../posts/failure.ts'
import {refusal} from '../posts/refusal.ts'

/**
 * Read standard input, as far as a post may reach.
 *
 * @param most
 *   Bytes that a post may have; what comes behind one more is not waited for.
 * @returns
 *   The bytes, or why there are none.
 */
export async function readInput(
  input: AsyncIterable<Uint8Array | string>,
  most: number
): Promise<{bytes: Uint8Array} | {reason: string}> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of input) {
      const bytes = Buffer.from(chunk)
      chunks.push(bytes)
      size += bytes.length
      if (size > most) break
    }
  } catch (error) {
    return {reason: failure('-', error).reason}
  }
  const bytes = Buffer.concat(chunks)
  const reason = refusal(bytes)
  return reason === undefined ? {bytes} : {reason}
}
