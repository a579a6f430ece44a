import type {Point} from 'unist'
import type {Link, Position, Question, Talk} from '../model.ts'
import {leadingCount} from '../source/leading-count.ts'

/** What was read, each part still by itself. */
export interface Parts {
  talks: readonly Talk[]
  questions: readonly Question[]
  links: readonly Link[]
}

/** The same, each question and link with its talk, and the other way round. */
export interface Attached {
  talks: Talk[]
  questions: Question[]
  links: Link[]
}

/**
 * Give every question and every link to the innermost talk in whose part it
 * stands. A question that stands beside the only talk of a post is about it.
 */
export function attached(parts: Parts): Attached {
  const talks: Talk[] = parts.talks.map((talk) => ({
    ...talk,
    questions: [],
    links: []
  }))
  const only = talks.length === 1 ? 0 : -1
  const talkAt = innermost(talks)
  const questions = parts.questions.map((question) => {
    const inside = talkAt(question.position)
    const talk = inside < 0 ? only : inside
    const attachedQuestion = talk < 0 ? question : {...question, talk}
    talks[talk]?.questions.push(attachedQuestion)
    return attachedQuestion
  })
  const links = parts.links.map((link) => {
    const talk = talkAt(link.position)
    const attachedLink = talk < 0 ? link : {...link, talk}
    talks[talk]?.links.push(attachedLink)
    return attachedLink
  })
  return {talks, questions, links}
}

/** Index of the innermost talk around a place, -1 where there is none. */
function innermost(talks: readonly Talk[]): (place: Position) => number {
  const {starts, owners} = stretches(talks)
  return ({start}) => {
    const at = offsetOf(start)
    return owners[leadingCount(starts, (one) => one <= at) - 1] ?? -1
  }
}

/** The stretches that the ends of talks cut a post into, and whose each is. */
function stretches(talks: readonly Talk[]): {
  starts: number[]
  owners: number[]
} {
  const starts: number[] = []
  const owners: number[] = []
  const open: Span[] = []
  const mark = (start: number): void => {
    starts.push(start)
    owners.push(open.at(-1)?.index ?? -1)
  }
  const closeTo = (offset: number): void => {
    for (
      let last = open.at(-1);
      last && last.end <= offset;
      last = open.at(-1)
    ) {
      open.pop()
      mark(last.end)
    }
  }
  for (const span of spans(talks)) {
    closeTo(span.start)
    open.push(span)
    mark(span.start)
  }
  closeTo(Number.POSITIVE_INFINITY)
  return {starts, owners}
}

interface Span {
  index: number
  start: number
  end: number
}

function spans(talks: readonly Talk[]): Span[] {
  return talks
    .map(({position}, index) => ({
      index,
      start: offsetOf(position.start),
      end: offsetOf(position.end)
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function offsetOf({offset = 0}: Point): number {
  return offset
}
