import {codeUnitAt} from '../../code-unit.ts'
import {
  addOffsets,
  type Offsets,
  offsetAt,
  setOffset,
  slicedOffsets
} from '../../source/offsets.ts'
import type {Block, Item, Line, Mark} from '../view.ts'
import {markedLine} from './marked-line.ts'

/** What a block stands in. */
export interface Place {
  item?: Item | undefined
  quotes: number
}

/** What a block is opened with. */
export interface BlockStart {
  kind: Block['kind']
  depth?: number
  form?: NonNullable<Block['form']>
  head?: boolean
  place: Place
  start: number
  end: number
}

/** A sink for text and marks that makes lines and blocks of them. */
export interface BlockWriter {
  blocks: Block[]
  /** Begin a block; one that is open is ended. */
  open(start: BlockStart): void
  /** Say where the open block ends, where that was not known before. */
  end(offset: number): void
  /** End the block, where one is open. */
  close(): void
  /** End the line, where one is open. */
  breakLine(): void
  /** Begin the next cell of a row, which is a head's where all of them are. */
  cell(isHead?: boolean): void
  /** Add text; a line ending in it is white space. */
  text(value: string, offsets: Offsets): void
  /** Add text; a line ending in it ends the line. */
  lines(value: string, offsets: Offsets): void
  /** Begin to mark what follows. */
  mark(kind: Mark['kind'], url?: string): void
  /** Where a reference leads to, by its label. */
  target(identifier: string): string | undefined
  /** End the innermost mark of a kind. */
  unmark(kind: Mark['kind']): void
  /** Count an image or an embed. */
  media(): void
  /** Remember what is embedded; by itself it makes no block. */
  embed(url: string): void
}

const blank = 0x20
const ampersand = 0x26

interface OpenMark {
  kind: Mark['kind']
  url: string | undefined
  start: number
}

/** A writer with nothing in it, for things of one source text. */
export function blockWriter(
  source: string,
  target: BlockWriter['target'] = () => undefined
): BlockWriter {
  const blocks: Block[] = []
  let block: Block | undefined
  let cell = 0
  let text = ''
  let offsets: number[] = []
  let end = 0
  let space = -1
  let marks: Mark[] = []
  let open: OpenMark[] = []

  const writer: BlockWriter = {
    blocks,
    open({kind, depth, form, head = false, place, start, end}) {
      writer.close()
      const {item, quotes} = place
      cell = kind === 'row' ? -1 : 0
      block = {
        index: -1,
        kind,
        depth,
        form,
        item,
        quotes,
        head,
        media: 0,
        embeds: [],
        lines: [],
        start,
        end
      }
    },
    end(offset) {
      if (block) block.end = offset
    },
    close() {
      writer.breakLine()
      if (open.length) open = []
      if (
        block &&
        (block.lines.length ||
          block.media ||
          block.embeds.length ||
          block.kind === 'rule')
      )
        blocks.push(block)
      block = undefined
    },
    breakLine() {
      for (const mark of open) endMark(mark, true)
      if (block && text)
        block.lines.push(
          line(block, Math.max(0, cell), text, offsets, end, marks)
        )
      for (const mark of open) mark.start = -1
      space = -1
      if (!text) return
      text = ''
      marks = []
    },
    cell(isHead) {
      writer.breakLine()
      cell++
      if (block && isHead !== undefined)
        block.head = isHead && (block.head || cell === 0)
    },
    text: (value, places) => write(value, places, 'text'),
    lines: (value, places) => write(value, places, 'lines'),
    target,
    mark(kind, url) {
      open.push({kind, url, start: -1})
    },
    unmark(kind) {
      const index = open.findLastIndex((mark) => mark.kind === kind)
      const mark = open[index]
      if (!mark) return
      endMark(mark, false)
      open.splice(index, 1)
    },
    media() {
      if (block) block.media++
    },
    embed(url) {
      block?.embeds.push(url)
    }
  }

  return writer

  /** Add text in which a line ending ends the line, or is white space. */
  function write(value: string, places: Offsets, as: 'text' | 'lines'): void {
    const {length} = value
    let from = 0
    while (from < length) {
      const index = spaceFrom(value, from)
      if (index > from) add(value, from, index, places)
      if (index === length) return
      if (as === 'lines' && isEnding(codeUnitAt(value, index)))
        writer.breakLine()
      else if (text) space = offsetAt(places, index)
      from = index + 1
    }
  }

  function add(value: string, from: number, to: number, places: Offsets): void {
    if (space >= 0) {
      setOffset(offsets, text.length, space)
      text += ' '
      space = -1
    }
    for (const mark of open) if (mark.start < 0) mark.start = text.length
    if (text) addOffsets(offsets, text.length, places, from, to)
    else offsets = slicedOffsets(places, from, to - 1)
    text += value.slice(from, to)
    const last = offsetAt(places, to - 1)
    end =
      source.charCodeAt(last) === ampersand ? offsetAt(places, to) : last + 1
  }

  function endMark({kind, url, start}: OpenMark, continued: boolean): void {
    if (start < 0 || start >= text.length) return
    marks.push({kind, start, end: text.length, url, continued})
  }
}

/** Whether a code unit ends a line: LF or CR. */
function isEnding(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

/** White space that is no single space between words. */
const odd = /[^\S ]| (?=\s|$)/g

/**
 * Index of the first white space, from an index on, that does not stay as it
 * is, or the end: single spaces between words stay, and with their words.
 */
function spaceFrom(value: string, from: number): number {
  if (codeUnitAt(value, from) === blank) return from
  odd.lastIndex = from
  return odd.test(value) ? odd.lastIndex - 1 : value.length
}

function line(
  block: Block,
  cell: number,
  text: string,
  offsets: number[],
  end: number,
  marks: Mark[]
): Line {
  setOffset(offsets, text.length, end)
  return markedLine({index: -1, block, cell, text, offsets}, marks)
}
