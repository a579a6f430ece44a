import {expect, test} from 'vitest'
import {metadata} from '../../../src/extract/metadata.ts'
import {outline} from '../../../src/extract/outline.ts'
import type {TalkSources} from '../../../src/extract/talks/context.ts'
import {isInterview, isOccasion} from '../../../src/extract/talks/occasion.ts'
import {view} from '../../../src/extract/view.ts'
import {lexicon} from '../../../src/language/lexicon.ts'
import {languages} from '../../../src/language/packs.ts'
import {frontMatter} from '../../../src/parse/front-matter.ts'
import {body} from '../../../src/parse/markdown.ts'
import {document} from '../../../src/source/document.ts'

const words = lexicon(languages)

function sources(
  text: string,
  path?: string
): Omit<TalkSources, 'asked'> & Pick<TalkSources, 'asked'> {
  const read = document(text, path)
  const matter = frontMatter(read)
  const seen = view(body(read, matter).tree, read, matter.end)
  return {
    view: seen,
    outline: outline(seen, words),
    metadata: metadata(matter, read.path),
    asked: {
      questions: [],
      blocks: new Set(),
      sections: new Set()
    },
    lexicon: words
  }
}

test.each([
  ['its title', '---\ntitle: Notes from ABCConf 2023\n---\n'],
  ['the name of a known one', '---\ntitle: Back from VMworld\n---\n'],
  ['its tags', '---\ntitle: Notes\ntags: [meetup]\n---\n'],
  ['its first heading', '# ABC meetup\n\nText.']
])('a post is about an event by %s', (_, text) => {
  expect(isOccasion(sources(text))).toBe(true)
})

test('a post is about an event by its file name', () => {
  expect(isOccasion(sources('Text.', 'notes-from-abc-meetup.md'))).toBe(true)
})

test('a post is about none where only its text names one', () => {
  expect(isOccasion(sources('# Caches\n\nAt a meetup once.'))).toBe(false)
})

test.each([
  ['An interview with Ada Quill', true],
  ['Entretien avec Ada Quill', true],
  ['Ada Quill on caches', false]
])('a title says whether a post is an interview: %s', (title, wanted) => {
  expect(isInterview(sources(`---\ntitle: ${title}\n---\n`))).toBe(wanted)
})

test('a heading over all others is the title of a post without any', () => {
  expect(isOccasion(sources('## Harbour meetup\n\n### Place\n'))).toBe(true)
  expect(
    isOccasion(sources('## Harbour meetup\n\n### Place\n\n## Tides\n'))
  ).toBe(false)
  expect(isOccasion(sources('### Harbour meetup\n\n#### Place\n'))).toBe(false)
})

test('a recap of a quarter is of no event', () => {
  const title = (text: string): boolean =>
    isOccasion(sources(`---\ntitle: ${text}\n---\n`))
  expect(title('Pump Team 2025 Q4 Recap and Q1 Plan')).toBe(false)
  expect(title('Pump Team Recap')).toBe(true)
  expect(title('Q4 meetup recap')).toBe(true)
})
