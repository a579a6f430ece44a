import {positionOf} from '../extract/piece.ts'
import {markAt} from '../extract/questions/mark.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'

/** Id of a rule about questions and answers. */
export type QuestionRuleId =
  | 'answer-without-question'
  | 'question-without-answer'
  | 'questions-empty'

/** Rules about questions and answers. */
export const questionRules: Readonly<Record<QuestionRuleId, Check>> = {
  'answer-without-question': {
    severity: 'warning',
    summary: 'An answer to no question',
    findings: withoutQuestion
  },
  'question-without-answer': {
    severity: 'warning',
    summary: 'A question without an answer, where others have one',
    findings: withoutAnswer
  },
  'questions-empty': {
    severity: 'warning',
    summary: 'A part for questions with nothing in it',
    findings: emptyParts
  }
}

/** Share of questions that have to be answered for one to be forgotten. */
const most = 0.75

/** Only marked questions: in a conversation, much is asked in passing. */
function withoutAnswer(ground: Ground): Finding[] {
  const marked = markedAt(ground)
  const questions = ground.post.questions.filter(({position}) =>
    marked.has(position.start.line)
  )
  // Without a question mark it may be a remark.
  const open = questions.filter(
    ({answers, text}) => answers.length === 0 && /[?？]/.test(text)
  )
  const answered = questions.length - open.length
  if (answered < 3 || answered < questions.length * most) return []
  return open.map(({text, textPosition}) => ({
    reason: `Unexpected question ${inCode(text)} without an answer, expected one as the others have; write it`,
    position: textPosition
  }))
}

/** Lines of the source that begin with the mark of a question. */
function markedAt({post, view, lexicon, document}: Ground): Set<number> {
  const lines = new Set<number>()
  if (post.questions.length === 0) return lines
  for (const line of view.lines) {
    const mark = markAt(line, 0, lexicon)
    if (mark?.kind !== 'question' || mark.isAsker || mark.isPhrase) continue
    lines.add(positionOf({line, start: 0, end: 1}, document).start.line)
  }
  return lines
}

/** Marks of answers outside all questions, in a post that has some. */
function withoutQuestion({post, view, lexicon, document}: Ground): Finding[] {
  if (post.questions.length === 0) return []
  let next = 0
  let reached = 0
  return view.lines.flatMap((line, index) => {
    if (line.block.kind === 'code') return []
    const mark = markAt(line, 0, lexicon)
    if (mark?.kind !== 'answer' || !/[:：]/.test(mark.style)) return []
    if (mark.isPhrase || !/[\p{L}\p{N}]/u.test(line.text.slice(mark.end)))
      return []
    // A question without its mark is one for a reader.
    if (/[?？]/.test(view.lines[index - 1]?.text ?? '')) return []
    const piece = {line, start: mark.start, end: mark.end}
    const position = positionOf(piece, document)
    const at = position.start.offset ?? 0
    for (; next < post.questions.length; next++) {
      const {start, end} = post.questions[next]?.position ?? {}
      if ((start?.offset ?? 0) > at) break
      reached = Math.max(reached, end?.offset ?? 0)
    }
    if (at < reached) return []
    return {
      reason: `Unexpected answer ${inCode(line.text)} to no question, expected one before it; write it, or mark it as a question`,
      position
    }
  })
}

/** A heading that says it stands over questions, and over nothing. */
function emptyParts({outline, lexicon, document}: Ground): Finding[] {
  return outline.headings
    .filter(({block, end, text, depth}) => {
      if (depth > 6 || end !== block.index + 1 || block.media) return false
      return lexicon.is('questions', text) && !lexicon.is('question', text)
    })
    .map(({block, text}) => ({
      reason: `Unexpected heading ${inCode(text)} with nothing below it, expected questions; write them, or remove it`,
      position: document.position(block.start, block.end)
    }))
}
