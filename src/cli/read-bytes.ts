import {readFile, stat} from 'node:fs/promises'
import {type Failure, failure} from './failure.ts'

/** Bytes of a file or of standard input, or why there are none. */
export type Bytes = {bytes: Uint8Array} | {failure: Failure}

/** How far into a file a NUL byte says that it is no text; as in git. */
const searched = 8000

/** Read a file. Only regular files are opened, so that no pipe can block. */
export async function readBytes(path: string, file: string): Promise<Bytes> {
  try {
    const stats = await stat(file)
    if (!stats.isFile()) return {failure: {path, reason: 'not a regular file'}}
    return text(path, await readFile(file))
  } catch (error) {
    return {failure: failure(path, error)}
  }
}

/** Read standard input to its end. */
export async function readInput(
  path: string,
  input: AsyncIterable<Uint8Array | string>
): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of input) chunks.push(Buffer.from(chunk))
  } catch (error) {
    return {failure: failure(path, error)}
  }
  return text(path, Buffer.concat(chunks))
}

/** UTF-16 is full of NUL bytes, yet the parser has a better word for it. */
function text(path: string, bytes: Uint8Array): Bytes {
  const [first, second] = bytes
  const isUtf16 =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return !isUtf16 && bytes.subarray(0, searched).includes(0)
    ? {failure: {path, reason: 'a binary file (it holds a NUL byte)'}}
    : {bytes}
}
