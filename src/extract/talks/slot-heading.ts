import type {Line} from '../view.ts'
import type {TalkContext} from './context.ts'
import {type TitleLine, titleLine} from './title-line.ts'
import type {Unit} from './unit.ts'

/** A unit with its line taken apart. */
export interface Read {
  unit: Unit
  reading: TitleLine
}

/** Nobody writes a title and who gives it in a longer line. */
const longest = 160

/**
 * A unit with its line taken apart; where that is no more than a time slot, the
 * line right below has the title: a heading, one in bold, or one that is no
 * sentence.
 */
export function slotHeading(unit: Unit, context: TalkContext): Read {
  const {lexicon} = context
  const reading = titleLine(unit.line, lexicon)
  if (unit.time) reading.time ??= unit.time
  const {core, time} = reading
  if (!time || core.end > core.start) return {unit, reading}
  const next = behind(unit, context)
  return next
    ? {unit: next, reading: {...titleLine(next.line, lexicon), time}}
    : {unit, reading}
}

/** The unit with the line that follows its own for one. */
function behind(
  unit: Unit,
  {view: {blocks}, isOccasion}: TalkContext
): Unit | undefined {
  const {from, block, start, end} = unit
  const beside = block.lines[block.lines.indexOf(unit.line) + 1]
  if (beside && from !== 'heading')
    return isOccasion && isTitle(beside) ? {...unit, line: beside} : undefined
  const next = from === 'heading' && start < end ? blocks[start] : undefined
  const line = next?.lines[0]
  if (!next || !line) return
  if (next.kind === 'heading') return {...unit, line, start: next.index + 1}
  const isLine = isOccasion && next.kind === 'paragraph' && !next.item
  return isLine && isTitle(line)
    ? {...unit, line, start: next.index}
    : undefined
}

/** Whether a line is no longer than a title and who gives it, and no sentence. */
function isTitle({text}: Line): boolean {
  return text.length <= longest && !/^\p{Ll}|[.。;；:：]$/u.test(text)
}
