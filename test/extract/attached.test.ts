import {expect, test} from 'vitest'
import {attached} from '../../src/extract/attached.ts'
import type {Link, Position, Question, Talk} from '../../src/model.ts'

function at(start: number, end: number): Position {
  const point = (offset: number): Position['start'] => ({
    line: 1,
    column: offset + 1,
    offset
  })
  return {start: point(start), end: point(end)}
}

function talk(start: number, end: number): Talk {
  return {
    title: 'A',
    kind: 'talk',
    speakers: [],
    questions: [],
    links: [],
    from: 'heading',
    position: at(start, end)
  }
}

function question(start: number, end: number): Question {
  const position = at(start, end)
  return {text: 'Q', answers: [], textPosition: position, position}
}

function link(start: number, end: number): Link {
  return {
    url: '/a',
    text: '',
    kind: 'link',
    syntax: 'inline',
    position: at(start, end)
  }
}

test('a link belongs to the talk in whose part it stands', () => {
  const {links, talks} = attached({
    talks: [talk(10, 20), talk(20, 30)],
    questions: [],
    links: [link(0, 2), link(10, 12), link(25, 26), link(30, 31)]
  })
  expect(links.map((one) => one.talk)).toEqual([undefined, 0, 1, undefined])
  expect(talks[1]?.links[0]).toBe(links[2])
})

test('of talks inside one another the innermost counts', () => {
  const {links} = attached({
    talks: [talk(0, 50), talk(10, 20)],
    questions: [],
    links: [link(5, 6), link(15, 16), link(30, 31)]
  })
  expect(links.map((one) => one.talk)).toEqual([0, 1, 0])
})

test('a question beside the only talk is about it, beside several about none', () => {
  const one = attached({
    talks: [talk(0, 10)],
    questions: [question(20, 30)],
    links: []
  })
  expect(one.questions[0]?.talk).toBe(0)
  expect(one.talks[0]?.questions[0]).toBe(one.questions[0])
  const two = attached({
    talks: [talk(0, 10), talk(10, 20)],
    questions: [question(20, 30)],
    links: []
  })
  expect(two.questions[0]?.talk).toBeUndefined()
})
