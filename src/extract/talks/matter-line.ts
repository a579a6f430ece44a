import type {Metadata} from '../../model.ts'
import {align} from '../../source/align.ts'
import type {Document} from '../../source/document.ts'
import {blockWriter} from '../view/writer.ts'
import type {Block, Line} from '../view.ts'

/** A text of the front matter as a line, with where each character stands. */
export function matterLine(
  value: string,
  pointer: string,
  {positions}: Pick<Metadata, 'positions'>,
  document: Document
): Line | undefined {
  const start = positions[pointer]?.start.offset
  const end = positions[pointer]?.end.offset
  if (start === undefined || end === undefined) return
  const offsets = align(value, document.text, start, end)
  const writer = blockWriter(document.text)
  writer.open({kind: 'paragraph', place: {quotes: 0}, start, end})
  writer.text(value, offsets)
  writer.close()
  const block: Block | undefined = writer.blocks[0]
  return block?.lines[0]
}
