import {type Piece, piece} from '../piece.ts'
import type {Line} from '../view.ts'
import type {TalkContext} from './context.ts'

/** Personhood of what names somebody, with what they are. */
const likely = 0.35

/** Personhood of a name, whatever is told behind it. */
const sure = 0.6

/** Lines that begin an item of the list they begin with, and name somebody. */
export function peopleListed(
  lines: readonly Line[],
  {personhood}: TalkContext
): Line[] {
  const list = lines[0]?.block.item?.list
  if (!list) return []
  const items = lines.filter(
    (line) => line.block.item?.list === list && line.block.lines[0] === line
  )
  const end = items.findIndex(
    (line) => personhood(piece(line)) < likely && personhood(head(line)) < sure
  )
  return end < 0 ? items : items.slice(0, end)
}

/** A line of a list that names people and says nothing else is no longer. */
const longest = 60

/**
 * Lines of a list that some lines begin with, where each of its items names
 * somebody in few words: those who give a talk, above what it is about.
 */
export function peopleAlone(
  lines: readonly Line[],
  context: TalkContext
): Line[] {
  const list = lines[0]?.block.item?.list
  const all = lines.filter(({block}) => list && block.item?.list === list)
  const isShort = all.every(
    (line) =>
      line.text.length <= longest &&
      line.block.lines.length === 1 &&
      context.personhood(head(line)) >= sure
  )
  return isShort ? all : []
}

/** What stands in front of the first mark that may part a name from the rest. */
function head(line: Line): Piece {
  const at = line.text.search(/[,，、:：(（]|\s[-–—|]/)
  return piece(line, 0, at < 0 ? line.text.length : at)
}
