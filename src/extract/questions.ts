import type {Lexicon} from '../language/lexicon.ts'
import type {Question} from '../model.ts'
import type {Heading, Outline} from './outline.ts'
import {answered} from './questions/answers.ts'
import {ground} from './questions/ground.ts'
import {markedUnits} from './questions/marked-units.ts'
import {marks} from './questions/marks.ts'
import {isBefore} from './questions/unit.ts'
import type {Block, Line, View} from './view.ts'

/** What was read as questions. */
export interface Asked {
  /** Every question, in document order; none has its talk yet. */
  questions: Question[]
  /** Blocks that a question's own text is in. */
  blocks: Set<Block>
  /** Headings that stand over questions. */
  sections: Set<Heading>
}

/** Told of each unit that was weighed as a question. */
export type Note = (taken: boolean, lines: Line[], evidence: string[]) => void

/** What may be said besides the post itself. */
export interface AskedOptions {
  /** Title of the post, from its front matter. */
  title?: string | undefined
  /** Told why a unit is a question, or is none. */
  note?: Note | undefined
}

/** Questions and answers of a post. */
export function questions(
  view: View,
  outline: Outline,
  lexicon: Lexicon,
  options: AskedOptions = {}
): Asked {
  const here = ground(view, outline, lexicon, options.title ?? '')
  const isExpected = (): boolean => false
  const found = markedUnits(marks(here, isExpected), here, isExpected)
  const units = found.units.sort((a, b) =>
    isBefore(a.start, b.start) ? -1 : 1
  )
  return {
    questions: answered(units, found.replies, here, isExpected),
    blocks: new Set(
      units.flatMap(({pieces}) => pieces.map(({line}) => line.block))
    ),
    sections: new Set()
  }
}
