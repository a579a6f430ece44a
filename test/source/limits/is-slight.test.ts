import fc from 'fast-check'
import {expect, test} from 'vitest'
import {defaultLimits, type Limits} from '../../../src/limits.ts'
import {inlineMarks, nothing} from '../../../src/source/limits/inline-marks.ts'
import {isSlight} from '../../../src/source/limits/is-slight.ts'
import {measures, type Total} from '../../../src/source/limits/measures.ts'
import {paragraphs} from '../../../src/source/limits/paragraphs.ts'
import {holds} from '../../properties/holds.ts'

/** The most of each measure that a text has, counted by paragraphs. */
function counts(text: string): Map<keyof Limits, number> {
  const most = new Map<keyof Limits, number>()
  const total: Total = {
    lines: 0,
    blocks: 0,
    marks: 0,
    lookahead: 0,
    rewrites: 0,
    definitions: 0
  }
  for (const one of paragraphs(text, 0, 64, () => true)) {
    const marks = one.isVerbatim
      ? nothing()
      : inlineMarks(text, one.start, one.end)
    total.lines += one.lines
    for (const {limit, count} of measures)
      most.set(limit, Math.max(most.get(limit) ?? 0, count(one, marks, total)))
    total.blocks += one.blocks + marks.pipes
    total.marks += one.around + marks.marks
    total.rewrites += one.rewrites
    total.lookahead += marks.lookahead
    total.definitions += marks.definitions
  }
  return most
}

const text = fc
  .array(
    fc.constantFrom(
      ...'\n\n\n*_~[]<>`&\\!@|:.- a',
      ...['\r\n', '\r', '\n\n', '\n> ', '\n- ', '\n1. ', '\n# ', '\n  '],
      ...['://', 'www.', '](', ']:', '<!--', '```', '\n---\n', '[^a]: ']
    ),
    {maxLength: 120}
  )
  .map((parts) => parts.join(''))

test('What is slight is over no limit, however it is counted', () => {
  holds(
    fc.property(text, (text) => {
      for (const [limit, most] of counts(text))
        if (most > 0)
          expect([
            text,
            limit,
            isSlight(text, 0, {...defaultLimits, [limit]: most - 1})
          ]).toEqual([text, limit, false])
    })
  )
})

test.each([
  '# Tide\n\nA *gull* sings [here](https://example.org).\n',
  `| a | b |\n|${'-'.repeat(100)}|---|\n`,
  `${'- [a](b)\n'.repeat(30)}\n${'- [a](b)\n'.repeat(30)}`,
  `${'='.repeat(100)}\n`
])('An ordinary text is slight: %j', (text) => {
  expect(isSlight(text, 0, defaultLimits)).toBe(true)
})

test.each([
  `${'- [a](b)\n'.repeat(33)}`,
  `${'!'.repeat(80)}\n`,
  `${'www.'.repeat(33)}\n`,
  `${'*a* '.repeat(300)}\n`
])('What may be too much is counted: %j', (text) => {
  expect(isSlight(text, 0, defaultLimits)).toBe(false)
})
