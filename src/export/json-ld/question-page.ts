import type {Answer, Post, Question} from '../../model.ts'
import type {
  AnswerNode,
  FaqPageNode,
  QaPageNode,
  QuestionNode
} from './graph.ts'
import {languageOf} from './language-of.ts'
import type {JsonLdSettings} from './options.ts'
import {named} from './people.ts'

/** The questions of a post that have answers, as a page; none without. */
export function questionPage(
  {questions, metadata}: Post<unknown>,
  {id}: JsonLdSettings
): FaqPageNode | QaPageNode | undefined {
  const [only, ...others] = questions.flatMap(answered)
  if (!only) return
  const page = {'@id': id('questions'), ...languageOf(metadata)}
  return others.length === 0
    ? {'@type': 'QAPage', ...page, mainEntity: only.alone}
    : {
        '@type': 'FAQPage',
        ...page,
        mainEntity: [only, ...others].map(({amongOthers}) => amongOthers)
      }
}

/**
 * A question as either page has it: several answers are an accepted one and
 * others in a QAPage; in a FAQPage, which has one for each question, one text.
 */
function answered({
  text: name,
  asker,
  answers
}: Question): {alone: QuestionNode; amongOthers: QuestionNode}[] {
  const [first, ...more] = answers.filter(({text}) => text !== '')
  if (!first || name === '') return []
  const question = {'@type': 'Question', name, ...named(asker)} as const
  return [
    {
      alone: {
        ...question,
        answerCount: more.length + 1,
        acceptedAnswer: answer(first),
        ...(more.length > 0 && {suggestedAnswer: more.map(answer)})
      },
      amongOthers: {
        ...question,
        answerCount: 1,
        acceptedAnswer:
          more.length === 0
            ? answer(first)
            : {'@type': 'Answer', text: [first, ...more].map(turn).join('\n')}
      }
    }
  ]
}

function answer({text, speaker}: Answer): AnswerNode {
  return {'@type': 'Answer', text, ...named(speaker)}
}

function turn({text, speaker}: Answer): string {
  return speaker ? `${speaker}: ${text}` : text
}
