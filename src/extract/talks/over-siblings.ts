import type {Heading, Outline} from '../outline.ts'

/**
 * Headings that stand over others of their own depth: `## Lightning talks`,
 * which holds nothing, then `## Title`, to the next one of another part.
 */
export function overSiblings({
  headings
}: Outline): ReadonlyMap<Heading, Heading> {
  const result = new Map<Heading, Heading>()
  let over: Heading | undefined
  for (const heading of headings) {
    const {role, depth, block, end} = heading
    if (over && depth > over.depth) continue
    if (role === 'talks' && end === block.index + 1) over = heading
    else if (role || depth !== over?.depth) over = undefined
    else result.set(heading, over)
  }
  return result
}
