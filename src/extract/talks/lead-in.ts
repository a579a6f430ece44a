import type {Lexicon} from '../../language/lexicon.ts'
import type {Line} from '../view.ts'
import type {TalkContext} from './context.ts'
import type {Group, Unit} from './unit.ts'

/** Nobody leads in to what follows in a longer line. */
const longest = 60

/** Whether a line says that talks follow: `Talks so far:`. */
export function isLeadIn({text}: Line, lexicon: Lexicon): boolean {
  return (
    /[:：]$/.test(text) &&
    text.length <= longest &&
    lexicon.has('talks', text) &&
    !lexicon.has(['questions', 'references'], text)
  )
}

/**
 * A list, which knows of a line right above it that says that talks follow, or
 * of a heading that does.
 */
export function led(
  group: Group,
  {view: {blocks}, outline, lexicon, isOccasion}: TalkContext
): Group {
  const block = group[0]?.block
  if (!block || !isOccasion) return group
  const isUnderTalks = outline.over(block)?.role === 'talks'
  const above = blocks[block.index - 1]
  const line = above && !above.item ? above.lines.at(-1) : undefined
  return isUnderTalks ||
    (line?.block.kind === 'paragraph' &&
      isLeadIn(line, lexicon) &&
      group.filter(goesOn).length <= group.length / 2)
    ? group.map((unit) => ({...unit, isLed: true}))
    : group
}

/** `on how pumps rest`: an item that goes on with the sentence above. */
function goesOn({line: {text}}: Unit): boolean {
  return /^\p{Ll}+ \p{L}/u.test(text)
}
