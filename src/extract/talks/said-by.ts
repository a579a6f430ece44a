import type {Lexicon} from '../../language/lexicon.ts'
import {type Piece, piece} from '../piece.ts'
import type {Split} from './splits.ts'
import {keywords} from './title-keywords.ts'

/** Names, or accounts, up to what is said of the talk. */
const names =
  /^\s*@?[\p{L}\d][\p{L}\d._'’-]*(?:(?:\s(?:&|and)|,)?\s(?:\p{Lu}[\p{L}\d._'’-]*|\w+_\w+))*/u

const quoted = /["“]([^"”]{4,})["”]/

/** `A talk by NAME`, `A talk by NAME about "TITLE"`: what announces a talk. */
export function saidBy(core: Piece, lexicon: Lexicon): Split | undefined {
  const {line, start, end} = core
  const space = line.text.indexOf(' ', start)
  const word =
    lexicon.leading('by', line.text, start) ??
    (space > start && space - start < 4
      ? lexicon.leading('by', line.text, space + 1)
      : undefined)
  if (!word || !lexicon.leading(keywords, word.word)) return
  const from = word.end
  const name = names.exec(line.text.slice(from, end))?.[0]
  if (!name) return
  const behind = from + name.length
  const found = quoted.exec(line.text.slice(behind, end))
  const title = found ? behind + found.index + 1 : start
  return {
    joiner: 'by',
    first: 'title',
    title: {line, start: title, end: title + (found?.[1]?.length ?? 0)},
    speaker: piece(line, from, behind),
    isSaid: true
  }
}
