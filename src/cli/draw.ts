import {faint, paint, type Span} from '../report/paint.ts'
import {width} from './width.ts'
import {wrap} from './wrap.ts'

/** A line of a tree, with the lines below it. */
export interface Branch {
  /** What it is; the texts of sibling branches begin in one column. */
  label?: Span
  /** What it says. */
  text: Span[]
  children?: Branch[]
  /** Whether an empty line sets it off from what is above. */
  isApart?: boolean
}

/** What a tree is drawn on. */
export interface Canvas {
  /** Width of a line. */
  columns: number
  inColor: boolean
}

/** Lines that a text may take. */
const longest = 8

/** The narrowest that a text is made. */
const narrowest = 20

/** Draw branches as lines of text, each ended by a line feed. */
export function draw(branches: readonly Branch[], canvas: Canvas): string {
  return drawn(branches, '', canvas)
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function drawn(
  branches: readonly Branch[],
  guide: string,
  canvas: Canvas
): string[] {
  const labels = branches.map(({label}) => (label ? width(label.text) : 0))
  const indent = Math.max(0, ...labels.map((columns) => columns && columns + 2))
  return branches.flatMap((branch, index) => {
    const {label, text, children = [], isApart} = branch
    const isLast = index === branches.length - 1
    const below = guide + (isLast ? '   ' : '│  ')
    const lines = wrap(text, {
      columns: Math.max(narrowest, canvas.columns - width(below) - indent),
      lines: longest
    })
    const rest = below + (children.length > 0 ? '│' : ' ').padEnd(indent)
    const head: Span[] = [
      faint(guide + (isLast ? '└─ ' : '├─ ')),
      ...(label ? [label] : []),
      {text: ' '.repeat(indent - (labels[index] ?? 0))}
    ]
    return [
      ...(isApart ? [paint([faint(`${guide}│`)], canvas.inColor)] : []),
      ...lines.map((line, at) =>
        paint([...(at === 0 ? head : [faint(rest)]), ...line], canvas.inColor)
      ),
      ...drawn(children, below, canvas)
    ]
  })
}
