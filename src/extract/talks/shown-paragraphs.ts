import type {Outline} from '../outline.ts'
import type {Block, View} from '../view.ts'
import {isPlayer} from './media.ts'
import type {Group} from './unit.ts'

/** Fewer may be captions. */
const fewest = 3

/** Nobody writes a title in a longer line. */
const longest = 120

/**
 * Paragraphs, in lists or not, that are a line each with a player right below,
 * `Title` over `{{< youtube … >}}`: several below a heading for talks.
 */
export function shownParagraphs({blocks}: View, outline: Outline): Group {
  const group: Group = []
  for (const block of blocks) {
    if (!isShown(block)) continue
    const [line] = block.lines
    if (!line || !isOfTalks(block, outline)) continue
    group.push({
      from: block.item ? 'list' : 'paragraph',
      line,
      block,
      start: block.index + 1,
      end: block.index + 1,
      heading: undefined,
      isShown: true
    })
  }
  return group.length < fewest ? [] : group
}

function isShown({kind, lines: [line, second, third]}: Block): boolean {
  if (kind !== 'paragraph' || !line || !second || third) return false
  return line.text.length <= longest && isPlayer(second) && !isPlayer(line)
}

/** Whether one of the headings over a block is for talks. */
function isOfTalks(block: Block, outline: Outline): boolean {
  for (let over = outline.over(block); over; over = over.parent)
    if (over.role === 'talks' || over.role === 'agenda') return true
  return false
}
