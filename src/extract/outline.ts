import type {Lexicon} from '../language/lexicon.ts'
import type {Block, View} from './view.ts'

/** A heading, of any notation, with the part of the post that is under it. */
export interface Heading {
  block: Block
  /** Its text, all lines of it. */
  text: string
  /** 1 to 6; 7 for one that is a heading by its bold alone. */
  depth: number
  /** What the heading says it stands over, where a pack has words for it. */
  role: Role | undefined
  /** Heading of the part that this one is in. */
  parent: Heading | undefined
  children: Heading[]
  /** Index of the block behind the last one under it. */
  end: number
}

/** Meanings that a heading as a whole can have. */
const roles = [
  'questions',
  'interview',
  'references',
  'agenda',
  'talks',
  'bio',
  'abstract',
  'event',
  'break',
  'sponsors',
  'closing',
  'preface',
  'day',
  'slides',
  'video',
  'code',
  'document'
] as const

/** One of {@link roles}. */
export type Role = (typeof roles)[number]

/** Headings of a post, as a list and as trees. */
export interface Outline {
  /** Every one, in document order. */
  headings: Heading[]
  /** Those that no other holds. */
  roots: Heading[]
  /** Innermost heading over a block; that of a heading block is itself. */
  over(block: Block): Heading | undefined
}

/**
 * Outline of a post. Headings in quotes are of what is quoted, as those in a
 * `blockquote` of HTML are, unless the post has few others.
 */
export function outline({blocks}: View, lexicon: Lexicon): Outline {
  const some = blocks.filter(({depth = 7}) => depth < 7)
  const quoted = some.filter(({quotes}) => quotes > 0)
  const isOwn = quoted.length * 2 <= some.length - quoted.length
  const headings: Heading[] = []
  const over: (Heading | undefined)[] = []
  const open: Heading[] = []
  for (const block of blocks) {
    const {depth, quotes} = block
    const isIn = isOwn && quotes > 0
    if (depth !== undefined && block.lines.length && !isIn) {
      const text = block.lines.map((line) => line.text).join(' ')
      while ((open.at(-1)?.depth ?? 0) >= depth) end(block.index)
      const parent = open.at(-1)
      const heading: Heading = {
        block,
        text,
        depth,
        role: roleOf(text, lexicon),
        parent,
        children: [],
        end: blocks.length
      }
      parent?.children.push(heading)
      headings.push(heading)
      open.push(heading)
    }
    over.push(open.at(-1))
  }
  return {
    headings,
    roots: headings.filter((heading) => !heading.parent),
    over: (block) => over[block.index]
  }

  function end(index: number): void {
    const heading = open.pop()
    if (heading) heading.end = index
  }
}

/** What a heading's text says that it stands over. */
export function roleOf(text: string, lexicon: Lexicon): Role | undefined {
  return lexicon.which(roles, text)
}
