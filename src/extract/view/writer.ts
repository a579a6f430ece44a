import type {Block, Item, Line, Mark} from '../view.ts'

/** What a block is opened with. */
export interface BlockStart {
  kind: Block['kind']
  depth?: number
  form?: NonNullable<Block['form']>
  item?: Item
  quotes: number
  head?: boolean
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
  /** Add text; `offsetOf` tells where each of its code units stands. */
  text(value: string, offsetOf: (index: number) => number): void
  /** Begin to mark what follows. */
  mark(kind: Mark['kind'], url?: string): void
  /** End the innermost mark of a kind. */
  unmark(kind: Mark['kind']): void
  /** Count an image or an embed. */
  media(): void
}

interface OpenMark {
  kind: Mark['kind']
  url: string | undefined
  start: number
}

/** A writer with nothing in it, for things of one source text. */
export function blockWriter(source: string): BlockWriter {
  const blocks: Block[] = []
  let block: Block | undefined
  let text = ''
  let offsets: number[] = []
  let end = 0
  let space = -1
  let marks: Mark[] = []
  let open: OpenMark[] = []

  return {
    blocks,
    open(start) {
      this.close()
      block = {index: -1, media: 0, lines: [], ...start}
    },
    end(offset) {
      if (block) block.end = offset
    },
    close() {
      this.breakLine()
      open = []
      if (block && (block.lines.length || block.media || block.kind === 'rule'))
        blocks.push(block)
      block = undefined
    },
    breakLine() {
      for (const mark of open) endMark(mark, {continued: true})
      if (block && text)
        block.lines.push(line(block, text, offsets, end, marks))
      for (const mark of open) mark.start = -1
      text = ''
      offsets = []
      space = -1
      marks = []
    },
    text(value, offsetOf) {
      let from = 0
      for (let index = 0; index < value.length; index++) {
        if (!isSpace(value.charCodeAt(index))) continue
        add(value, from, index, offsetOf)
        if (text) space = offsetOf(index)
        from = index + 1
      }
      add(value, from, value.length, offsetOf)
    },
    mark(kind, url) {
      open.push({kind, url, start: -1})
    },
    unmark(kind) {
      const index = open.findLastIndex((mark) => mark.kind === kind)
      const mark = open[index]
      if (!mark) return
      endMark(mark)
      open.splice(index, 1)
    },
    media() {
      if (block) block.media++
    }
  }

  function add(
    value: string,
    from: number,
    to: number,
    offsetOf: (index: number) => number
  ): void {
    if (from === to) return
    if (space >= 0 && text) {
      text += ' '
      offsets.push(space)
    }
    space = -1
    for (const mark of open) if (mark.start < 0) mark.start = text.length
    text += value.slice(from, to)
    for (let index = from; index < to; index++) offsets.push(offsetOf(index))
    const last = offsetOf(to - 1)
    end = source[last] === '&' ? offsetOf(to) : last + 1
  }

  function endMark(
    {kind, url, start}: OpenMark,
    rest: Pick<Mark, 'continued'> = {}
  ): void {
    if (start < 0 || start >= text.length) return
    const target = url === undefined ? {} : {url}
    marks.push({kind, start, end: text.length, ...target, ...rest})
  }
}

function line(
  block: Block,
  text: string,
  offsets: number[],
  end: number,
  marks: Mark[]
): Line {
  offsets.push(end)
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const covers = (kind: Mark['kind']): boolean => isCovered(text, marks, kind)
  return {
    index: -1,
    block,
    text,
    offsets,
    marks,
    strong: covers('strong'),
    emphasis: covers('emphasis')
  }
}

/** Whether every letter and digit of a text is under marks of a kind. */
function isCovered(text: string, marks: Mark[], kind: Mark['kind']): boolean {
  let at = 0
  let some = false
  for (const mark of marks) {
    if (mark.kind !== kind || mark.end <= at) continue
    if (/[\p{L}\p{N}]/u.test(text.slice(at, mark.start))) return false
    at = mark.end
    some = true
  }
  return some && !/[\p{L}\p{N}]/u.test(text.slice(at))
}

/** White space as `\s` has it. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0xfeff
  )
}
