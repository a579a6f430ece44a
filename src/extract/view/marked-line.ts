import type {Line, Mark} from '../view.ts'

/** A line with marks, in order, and what follows from them. */
export function markedLine(
  line: Omit<Line, 'marks' | 'strong' | 'emphasis'>,
  marks: Mark[]
): Line {
  if (marks.length > 1) marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const {index, block, cell, text, offsets} = line
  // Written out: a post has many a line, and spreading one is slow.
  return {
    index,
    block,
    cell,
    text,
    offsets,
    marks,
    strong: marks.length > 0 && isCovered(text, marks, 'strong'),
    emphasis: marks.length > 0 && isCovered(text, marks, 'emphasis')
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
