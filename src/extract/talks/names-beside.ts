import type {Speaker} from '../../model.ts'
import {people} from '../people.ts'
import {piece} from '../piece.ts'
import type {Line} from '../view.ts'
import type {Below} from './below.ts'
import type {Candidate} from './candidates.ts'
import type {TalkContext} from './context.ts'
import {lineBelow} from './line-below.ts'
import {longestName} from './name-on.ts'

/** Share of lines below headings that surely are names, where others may be. */
const some = 0.35

/** Share of those that surely are or may be. */
const most = 0.8

/**
 * Who gives what headings say, where the lines right below them are names:
 * `Josefa Hald` among some that surely are is one, too, whatever it may be
 * elsewhere.
 */
export function namesBeside(
  all: readonly Candidate[],
  belows: readonly (Below | undefined)[],
  context: TalkContext
): (Below | undefined)[] {
  const lines = all.map((one) =>
    one.from === 'heading' ? lineBelow(one, context) : undefined
  )
  const over = lines.filter((line) => line !== undefined).length
  const sure = belows.filter(
    (one, index) => one?.how === 'line' && one.lines[0] === lines[index]
  ).length
  if (sure < Math.max(2, over * some)) return [...belows]
  const found = lines.map((line, index) =>
    line && !belows[index] ? beside(line, context) : undefined
  )
  const likely = found.filter((one) => one !== undefined).length
  if (sure + likely < over * most) return [...belows]
  return belows.map((one, index) => one ?? found[index])
}

/** A name as people write it, and what may stand behind one. */
const nameForm =
  /^((?:\p{Lu}[\p{L}'’.-]*|d['’]\p{Lu}[\p{L}-]*)(?:\s(?:\p{Lu}[\p{L}'’.-]*|d['’]\p{Lu}[\p{L}-]*|d[aeiou]|del|de\sla|v[ao]n|der|den|bin|al)){1,4})(?:$|,\s|\s?[(（[|/@]|\s[-–—]\s)/u

function beside(line: Line, context: TalkContext): Below | undefined {
  const {text} = line
  const name = nameForm.exec(text)?.[1]
  if (!name || text.length > longestName) return
  const {lexicon} = context
  if (lexicon.has(others, name)) return
  const speakers = people(piece(line), context.people)
  const [first, ...rest] = speakers
  if (first?.name === name) return {speakers, how: 'line', lines: [line]}
  const [known] = people(piece(line, 0, name.length), context.people)
  const one: Speaker = {...known, name}
  delete one.organization
  const role = rest.length === 0 ? first?.role : undefined
  return {
    speakers: [role ? {...one, role} : one],
    how: 'line',
    lines: [line]
  }
}

/** Words that say what a line is about, which is no name. */
const others = ['slides', 'video', 'code', 'audio', 'break'] as const
