import fc from 'fast-check'
import {decodeString} from 'micromark-util-decode-string'
import {describe, expect, test} from 'vitest'
import {parsePost} from '../../src/index.ts'
import type {Point, Position, Section} from '../../src/model.ts'
import {holds} from './holds.ts'
import {posts} from './posts.ts'

describe('every place', () => {
  test('is in the text, its line and column those of its offset', () => {
    holds(
      fc.property(posts, (text) => {
        const starts = lineStarts(text)
        for (const {start, end} of positions(parsePost(text))) {
          expect(start.offset).toBeLessThanOrEqual(Number(end.offset))
          expect(end.offset).toBeLessThanOrEqual(text.length)
          for (const point of [start, end])
            expect(point).toEqual(pointAt(Number(point.offset), starts))
        }
      }),
      250
    )
  })

  test('parts no pair of surrogates', () => {
    holds(
      fc.property(posts, (text) => {
        for (const {start, end} of positions(parsePost(text)))
          for (const {offset} of [start, end])
            expect(
              /^[\ud800-\udbff][\udc00-\udfff]/.test(
                text.slice(Number(offset) - 1, Number(offset) + 1)
              )
            ).toBe(false)
      }),
      150
    )
  })
})

describe('the slice of a place is the thing:', () => {
  const law = (
    name: string,
    things: (
      post: ReturnType<typeof parsePost>
    ) => (readonly [string, Position | undefined])[]
  ): void =>
    test(name, () => {
      holds(
        fc.property(posts, (text) => {
          for (const [thing, position] of things(parsePost(text))) {
            const slice = sliced(text, position)
            expect(missing(thing, slice), `${thing} in ${slice}`).toBe('')
          }
        }),
        150
      )
    })

  law('a title of a talk', ({talks}) =>
    talks
      .filter(({title}) => title)
      .map(({title, titlePosition}) => [title, titlePosition])
  )
  law('a speaker', ({talks}) =>
    talks
      .flatMap(({speakers}) => speakers)
      .filter(({position}) => position)
      .map(({name, organization, position}) => [
        name ?? organization ?? '',
        position
      ])
  )
  law('a question', ({questions}) =>
    questions.map(({text, textPosition}) => [text, textPosition])
  )
  law('an answer', ({questions}) =>
    questions
      .flatMap(({answers}) => answers)
      .map(({text, position}) => [text, position])
  )
  law('a link', ({links}) => links.map(({text, position}) => [text, position]))
  law('a text in front matter', ({metadata: {data, positions: places}}) =>
    leaves(data, '').flatMap(([pointer, value]) =>
      typeof value === 'string' ? [[value, places[pointer]] as const] : []
    )
  )
  law('a heading', ({sections}) =>
    all(sections).map(({title, titlePosition}) => [title, titlePosition])
  )
})

test('the text of a talk or question begins and ends as its slice does', () => {
  holds(
    fc.property(posts, (text) => {
      const {talks, questions} = parsePost(text)
      const things = [
        ...talks
          .filter(({title}) => title)
          .map(({title, titlePosition}) => [title, titlePosition] as const),
        ...questions.map(
          ({text, textPosition}) => [text, textPosition] as const
        )
      ]
      for (const [thing, position] of things) {
        const slice = sliced(text, position)
        expect(slice, 'no white space around it').toBe(slice.trim())
        expect(slice.length).toBeGreaterThan(0)
        expect(thing).toBe(thing.trim())
      }
    }),
    100
  )
})

describe('what belongs together stands together:', () => {
  test('a section holds its heading and its children', () => {
    holds(
      fc.property(posts, (text) => {
        for (const section of all(parsePost(text).sections)) {
          expect(isWithin(section.titlePosition, section.position)).toBe(true)
          for (const child of section.children) {
            expect(isWithin(child.position, section.position)).toBe(true)
            expect(child.depth).toBeGreaterThan(section.depth)
          }
        }
      }),
      150
    )
  })

  test('a talk holds its title', () => {
    holds(
      fc.property(posts, (text) => {
        for (const {titlePosition, position} of parsePost(text).talks)
          if (titlePosition)
            expect(isWithin(titlePosition, position)).toBe(true)
      }),
      150
    )
  })

  test('a question holds its text and its answers', () => {
    holds(
      fc.property(posts, (text) => {
        for (const question of parsePost(text).questions)
          for (const part of [
            question.textPosition,
            ...question.answers.map(({position}) => position)
          ])
            expect(isWithin(part, question.position)).toBe(true)
      }),
      150
    )
  })

  test('talks, questions and links are in document order', () => {
    holds(
      fc.property(posts, (text) => {
        const {talks, questions, links} = parsePost(text)
        for (const list of [
          talks.map(({position}) => position),
          questions.map(({position}) => position),
          links.map(({position}) => position)
        ]) {
          const offsets = list.map(({start}) => Number(start.offset))
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        }
      }),
      150
    )
  })
})

test('places of front matter name its values, each one', () => {
  holds(
    fc.property(posts, (text) => {
      const {data, positions: places} = parsePost(text).metadata
      const pointers = Object.keys(places).filter((pointer) => pointer !== '')
      expect(pointers.toSorted()).toEqual(pointersOf(data, '').toSorted())
    }),
    100
  )
})

/** Every position in plain data; each has a start and an end. */
function positions(value: unknown): Position[] {
  if (typeof value !== 'object' || value === null) return []
  if (isPosition(value)) return [value]
  return Object.values(value).flatMap(positions)
}

function isPosition(value: object): value is Position {
  return 'start' in value && typeof value.start === 'object' && 'end' in value
}

/** Offsets at which lines start, by the endings alone. */
function lineStarts(text: string): number[] {
  const first = text.startsWith('\ufeff') ? 1 : 0
  const ends = [...text.matchAll(/\r\n|\r|\n/g)]
  return [first, ...ends.map((match) => match.index + match[0].length)]
}

function pointAt(offset: number, starts: readonly number[]): Point {
  const line = starts.filter((start) => start <= offset).length
  return {line, column: offset - Number(starts[line - 1]) + 1, offset}
}

function sliced(text: string, position: Position | undefined): string {
  return text.slice(position?.start.offset, position?.end.offset)
}

/**
 * What of the letters of a text is not, in order, in a slice of Markdown. An
 * entity is there as written, as in code, and as decoded.
 */
function missing(text: string, slice: string): string {
  const both = slice.replace(
    /&#?\w+;/g,
    (entity) => entity + decodeString(entity)
  )
  const there = letters(both).values()
  return letters(text)
    .filter((letter) => {
      for (const other of there) if (other === letter) return false
      return true
    })
    .join('')
}

function letters(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? []
}

function all(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...all(section.children)])
}

function isWithin(inner: Position, outer: Position): boolean {
  return (
    Number(inner.start.offset) >= Number(outer.start.offset) &&
    Number(inner.end.offset) <= Number(outer.end.offset)
  )
}

function pointersOf(value: unknown, pointer: string): string[] {
  return nested(value, pointer).flatMap(([below, item]) => [
    below,
    ...pointersOf(item, below)
  ])
}

function leaves(value: unknown, pointer: string): [string, unknown][] {
  const parts = nested(value, pointer)
  return parts.length > 0
    ? parts.flatMap(([below, item]) => leaves(item, below))
    : [[pointer, value]]
}

/** What a list or a map holds, by JSON pointer. */
function nested(value: unknown, pointer: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([key, item]) => [
    `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    item
  ])
}
