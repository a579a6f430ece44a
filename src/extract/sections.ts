import type {Section} from '../model.ts'
import type {Heading, Outline} from './outline.ts'
import type {View} from './view.ts'

/**
 * The outline of a post as its readers see it: headings of every notation but
 * bold alone.
 */
export function sections({roots}: Outline, view: View): Section[] {
  return roots.filter(isSection).map((heading) => section(heading, view))
}

function section(heading: Heading, view: View): Section {
  const {blocks, document} = view
  const {start, end} = heading.block
  return {
    title: heading.text,
    depth: heading.depth,
    children: heading.children
      .filter(isSection)
      .map((child) => section(child, view)),
    titlePosition: document.position(start, end),
    position: document.position(start, blocks[heading.end - 1]?.end ?? end)
  }
}

function isSection(heading: Heading): boolean {
  return heading.block.form !== 'bold'
}
