import type {TalkContext} from './context.ts'
import {type TitleLine, titleLine} from './title-line.ts'
import type {Unit} from './unit.ts'

/** A unit with its line taken apart. */
export interface Read {
  unit: Unit
  reading: TitleLine
}

/**
 * A unit with its line taken apart; where a heading is no more than a time
 * slot, the line in bold or the heading right below has the title.
 */
export function slotHeading(
  unit: Unit,
  {view: {blocks}, lexicon}: TalkContext
): Read {
  const reading = titleLine(unit.line, lexicon)
  const {core, time} = reading
  if (unit.from !== 'heading' || !time || core.end > core.start)
    return {unit, reading}
  const next = unit.start < unit.end ? blocks[unit.start] : undefined
  const line = next?.kind === 'heading' ? next.lines[0] : undefined
  if (!next || !line) return {unit, reading}
  return {
    unit: {...unit, line, start: next.index + 1},
    reading: {...titleLine(line, lexicon), time}
  }
}
