import type {Line} from '../view.ts'
import type {Ground} from './ground.ts'
import type {Member} from './series.ts'

/**
 * Whether most answers hold paragraphs led by labels in bold that lead those of
 * others, too: several were asked the same.
 */
export function areLedAlike(group: readonly Member[], {view}: Ground): boolean {
  const answers = group.map(({after, end}, index) => {
    const next = group[index + 1]?.block.lines[0]?.index ?? end
    const lines = view.lines.slice(after.line, Math.min(end, next))
    return new Set(lines.flatMap((line) => boldLabel(line) ?? []))
  })
  const counts = new Map<string, number>()
  for (const label of answers.flatMap((labels) => [...labels]))
    counts.set(label, (counts.get(label) ?? 0) + 1)
  const led = answers.filter((labels) =>
    [...labels].some((label) => counts.get(label) !== 1)
  )
  return led.length * 2 > group.length
}

/** `**NAME**: …`, `**NAME:** …`, at the start of a block. */
function boldLabel({
  text,
  marks: [mark],
  block,
  index
}: Line): string | undefined {
  if (mark?.kind !== 'strong' || mark.start > 0) return
  if (block.lines[0]?.index !== index) return
  const label = text.slice(0, mark.end)
  if (label.endsWith(':')) return label.slice(0, -1)
  return text[mark.end] === ':' ? label : undefined
}
