import {codeUnitAt} from '../../code-unit.ts'
import type {Piece} from '../piece.ts'
import {isOfWord} from './is-of-word.ts'
import {joins, jointSigns} from './joint-signs.ts'

/** A side of a joint without what else of punctuation joins there. */
export function bareSide({line}: Piece, start: number, end: number): Piece {
  const {text} = line
  let from = start
  let to = end
  while (from < to && isJoin(text, from)) from++
  while (to > from && isJoin(text, to - 1)) to--
  return {line, start: from, end: to}
}

function isJoin(text: string, at: number): boolean {
  const code = codeUnitAt(text, at)
  return (
    jointSigns[code] === joins ||
    (!isOfWord(code) && /\s/.test(text.charAt(at)))
  )
}
