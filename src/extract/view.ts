/**
 * The normalised view of a post, which talks, speakers and questions are read
 * from: lines of plain text, each with where it stands, whatever notation it
 * was written in. A heading without its space, a paragraph wholly in bold, an
 * `<h3>` and a heading are one thing here; so are `**Q:**`, `<b>Q:</b>` and a
 * `Q:` in a code fence.
 */

import type {Root} from 'mdast'
import type {Document} from '../source/document.ts'
import type {Offsets} from '../source/offsets.ts'
import {targets} from './targets.ts'
import {flow} from './view/flow.ts'
import {splitBlocks} from './view/split.ts'
import {type BlockWriter, blockWriter} from './view/writer.ts'

/** A post as a run of blocks, each with its lines, in document order. */
export interface View {
  document: Document
  blocks: Block[]
  lines: Line[]
}

/**
 * How a block is written as a heading: `unspaced` is `###Title`, `bold` a
 * paragraph, or the first line of one, that is wholly strong.
 */
export type HeadingForm = 'atx' | 'setext' | 'html' | 'unspaced' | 'bold'

/** A leaf block: what CommonMark calls so, or its like in raw HTML. */
export interface Block {
  /** Index in {@link View.blocks}. */
  index: number
  /** `row` is a row of a table, a line or more for each cell that has text; `rule` has no lines. */
  kind: 'heading' | 'paragraph' | 'code' | 'row' | 'rule'
  /** Level of a heading, 1 to 6; 7 where it is one by its bold alone. */
  depth: number | undefined
  /** How a heading is written. */
  form: HeadingForm | undefined
  /** Innermost item of a list that holds it. */
  item: Item | undefined
  /** Number of quotes around it. */
  quotes: number
  /** Whether it is a row of a table's head. */
  head: boolean
  /** Number of images and embeds in it. */
  media: number
  /** URLs of what is embedded in it: players, and scripts that show some. */
  embeds: string[]
  lines: Line[]
  /** Offset of its first character. */
  start: number
  /** Offset behind its last character. */
  end: number
}

/** An item of a list. */
export interface Item {
  list: List
  /** Position among its siblings, from 0. */
  index: number
  /** Number as written in front of it, where the list is ordered. */
  ordinal: number | undefined
  start: number
  end: number
}

/** A list. */
export interface List {
  /** Item of another list that holds it. */
  parent: Item | undefined
  /** Number of lists around it. */
  depth: number
  ordered: boolean
  /** `-`, `*`, `+`, `.`, `)`, or `html`. */
  marker: string
  start: number
  end: number
}

/** A line of text. */
export interface Line {
  /** Index in {@link View.lines}. */
  index: number
  block: Block
  /** Position of its cell in the row, from 0; 0 where it is in none. */
  cell: number
  /** Plain text: white space squeezed, ends trimmed; never empty. */
  text: string
  /** Offsets of the code units of the text, and of its end. */
  offsets: Offsets
  /** What is emphasised, linked or code. */
  marks: Mark[]
  /** Whether it is wholly strong, but for punctuation around. */
  strong: boolean
  /** Whether it is wholly emphasised or quoted, but for punctuation around. */
  emphasis: boolean
}

/** A stretch of a line that is marked up. */
export interface Mark {
  kind: 'strong' | 'emphasis' | 'code' | 'link'
  /** Index in the text of the line. */
  start: number
  /** Index behind it. */
  end: number
  /** Target of a link, where it is known. */
  url: string | undefined
  /** Whether it goes on on the next line. */
  continued: boolean
}

/** View of a tree whose offsets are those of the document. */
export function view(tree: Root, document: Document, bodyStart: number): View {
  const target = targets(
    tree.children.filter((node) => node.type === 'definition')
  )
  const writer: BlockWriter = blockWriter(
    document.text,
    (identifier) => target(identifier)?.url
  )
  flow(tree, document, bodyStart, writer)
  const blocks = splitBlocks(writer.blocks, document)
  const lines: Line[] = []
  for (const [index, block] of blocks.entries()) {
    block.index = index
    for (const line of block.lines) {
      line.index = lines.length
      line.block = block
      lines.push(line)
    }
  }
  return {document, blocks, lines}
}
