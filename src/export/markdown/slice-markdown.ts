import type {VFile} from 'vfile'
import type {Position} from '../../model.ts'
import {lineEnds} from '../../source/line-ends.ts'
import {read} from '../../source/read.ts'
import {containersOf, withoutContainers} from './containers.ts'
import {sliceOf} from './slice-of.ts'

/**
 * The Markdown of a position, as it stands in the post.
 *
 * What block quotes and list items put before the first line, marks and
 * indentation, is taken off the other lines too, as far as they have it: the
 * slice can stand alone. Line endings are kept. Marks that the position cuts,
 * as in an answer that ends in bold, stay cut, and definitions that it refers
 * to are elsewhere: {@link rootOf} has neither flaw.
 *
 * @param source
 *   The post, as it was given to `parsePost`.
 * @param position
 *   A position of the post's model: of a talk, an answer, a section…
 * @returns
 *   The Markdown; empty where the position is not in the post.
 * @throws TypeError
 *   Where an argument is not of its type.
 */
export function sliceMarkdown(
  source: string | Uint8Array | VFile,
  position: Position
): string {
  const {start, end} = sliceOf(position)
  const {text} = read(source, undefined).document
  const slice = text.slice(start, end)
  const containers = containersOf(text, start)
  if (containers.length === 0) return slice
  const next = lineEnds(slice)
  let result = ''
  let from = 0
  for (let line = next(); line; line = next()) {
    const written = slice.slice(from, line.start)
    result += from === 0 ? written : withoutContainers(written, containers)
    result += slice.slice(line.start, line.end)
    from = line.end
  }
  const last = slice.slice(from)
  return result + (from === 0 ? last : withoutContainers(last, containers))
}
