import type {Block, List} from '../view.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import type {Region} from './regions.ts'

/** Fewer links that ask may stand in a list by chance. */
const fewest = 3

/** Of so many items, one may not ask. */
const share = 0.75

/** Code points that an answer behind a link has, at the least. */
const leastAnswer = 40

/**
 * Lists of which nearly every item begins with a link that asks, and goes on
 * with an answer: what a site was asked elsewhere, in whatever language the
 * heading above says so.
 */
export function linkedLists({view, lineFrom}: Ground): Region[] {
  const lists = new Map<List, {all: number; asking: Block[]}>()
  let last: Block['item']
  for (const block of view.blocks) {
    const {item} = block
    if (!item || item === last) continue
    last = item
    const list = lists.get(item.list)
    if (list) list.all++
    else lists.set(item.list, {all: 1, asking: []})
    if (isLinked(block)) lists.get(item.list)?.asking.push(block)
  }
  const found: Region[] = []
  for (const {all, asking} of lists.values()) {
    const [first] = asking
    const end = asking.at(-1)?.item?.end
    if (!first || !end || asking.length < fewest) continue
    if (asking.length < all * share) continue
    const to = view.lines[lineFrom(end)]?.block.index ?? view.blocks.length
    found.push({
      from: first.index,
      to,
      isStrong: false,
      evidence: `${asking.length} of ${all} items begin with a link that asks`
    })
  }
  return found
}

/** Whether a block begins with a link that asks, with more behind it. */
function isLinked({lines}: Block): boolean {
  for (const [at, {text, marks}] of lines.entries()) {
    const mark = marks.find(({kind, start}) => kind === 'link' && start === 0)
    if (!mark) return false
    if (mark.continued) continue
    if (!asks(text.slice(0, mark.end))) return false
    const rest = lines.slice(at).reduce((sum, one) => sum + one.text.length, 0)
    return rest - mark.end >= leastAnswer
  }
  return false
}
