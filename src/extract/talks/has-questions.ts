import type {Heading} from '../outline.ts'
import type {Asked} from '../questions.ts'

/** Whether anything is asked in the part of a heading. */
export function hasQuestions({block, end}: Heading, {blocks}: Asked): boolean {
  for (const {index} of blocks)
    if (index > block.index && index < end) return true
  return false
}
