import type {Explanation} from '../model.ts'
import type {Document} from '../source/document.ts'
import type {Note} from './note.ts'
import {piece, positionOf} from './piece.ts'

/** A collection of why units were read as they were. */
export interface Explanations {
  /** What tells of units that were weighed as one thing or the other. */
  of(unit: Explanation['unit']): Note
  /** All that was told, in document order. */
  inOrder(): Explanation[]
}

/** Explanations for units of a document. */
export function explanations(document: Document): Explanations {
  const result: Explanation[] = []
  return {
    of: (unit) => (taken, lines, evidence) => {
      const [first, ...rest] = lines.map((line) => piece(line))
      if (!first) return
      const text = lines.map((line) => line.text).join(' ')
      const position = positionOf([first, ...rest], document)
      result.push({unit, taken, text, evidence, position})
    },
    inOrder: () =>
      result.toSorted(
        (a, b) =>
          (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)
      )
  }
}
