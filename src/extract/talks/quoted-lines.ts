import {offsetAt} from '../../source/offsets.ts'
import type {Block, Line, View} from '../view.ts'
import type {Group, Unit} from './unit.ts'

/**
 * A title in the marks that titles are quoted by, behind no more than who gives
 * it, and in front of no sentence.
 */
const quoted = /^[^《》『』。！？!?，,；;]{0,40}[《『][^《》『』]{3,}[》』]/

/** Nobody writes a title, who gives it and where to see it in a longer line. */
const longest = 160

/**
 * Lines of paragraphs that a title in `《》` or `『』` heads, alone or beside
 * who gives it: `NAME：《TITLE》`. Each has what follows, up to the next or to a
 * heading.
 */
export function quotedLines({blocks}: View): Group {
  const group: Group = []
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.item || block.quotes) continue
    const heads = block.lines.filter(isHead)
    for (const [index, line] of heads.entries()) {
      const last = group.at(-1)
      if (last && last.end > block.index) last.end = block.index
      group.push(unitOf(line, heads[index + 1], heads.length > 1, blocks))
    }
  }
  return group
}

function isHead({text, marks}: Line): boolean {
  if (text.length > longest || !/[《『]/.test(text)) return false
  const end = quoted.exec(text)?.[0].length ?? 0
  return (
    end > 0 &&
    (text.length - end < 12 ||
      !/[\p{L}\p{N}]/u.test(text.charAt(end)) ||
      marks.some(({start}) => start === end))
  )
}

/** A line with those of its paragraph up to the next, or with what follows. */
function unitOf(
  line: Line,
  next: Line | undefined,
  isShared: boolean,
  blocks: readonly Block[]
): Unit {
  const {block} = line
  return {
    from: 'paragraph',
    line,
    block: isShared ? cut(block, line, next) : block,
    start: isShared ? block.index : block.index + 1,
    end: isShared ? block.index : end(block, blocks),
    heading: undefined,
    isQuoted: true
  }
}

/** The part of a paragraph from one line up to another. */
function cut(block: Block, line: Line, next: Line | undefined): Block {
  const lines = block.lines.slice(
    block.lines.indexOf(line),
    next && block.lines.indexOf(next)
  )
  const last = lines.at(-1) ?? line
  return {
    ...block,
    lines,
    start: offsetAt(line.offsets, 0),
    end: offsetAt(last.offsets, last.text.length)
  }
}

/** Depth of a heading that is one by its bold alone. */
const bold = 7

/** Index of the first real heading behind a block, or of the end. */
function end({index}: Block, blocks: readonly Block[]): number {
  const next = blocks.findIndex(
    ({depth}, at) => at > index && (depth ?? bold) < bold
  )
  return next < 0 ? blocks.length : next
}
