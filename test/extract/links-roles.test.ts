import {expect, test} from 'vitest'
import type {LinkWords} from '../../src/extract/links/roles.ts'
import {linkWords} from '../../src/extract/links/words.ts'
import {links} from '../../src/extract/links.ts'
import {lexicon} from '../../src/language/lexicon.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {document} from '../../src/source/document.ts'

const words = linkWords(
  lexicon([
    {
      language: 'en',
      words: {
        slides: ['slides', '投影片'],
        video: ['video'],
        code: ['code', 'source'],
        meetup: ['event']
      }
    }
  ])
)

function roles(text: string, given: LinkWords | undefined = words): string[] {
  const post = document(text)
  const matter = frontMatter(post)
  return links(body(post, matter).tree, post, matter, given).map(
    ({role = 'none', text: label, url}) => `${label || url}: ${role}`
  )
}

test('the words of a link say what it leads to, whatever the service', () => {
  expect(roles('[Slides (PDF)](https://github.com/ann/deck) [x](y)')).toEqual([
    'Slides (PDF): slides',
    'x: none'
  ])
})

test('a common word says so only where there is nothing else', () => {
  expect(roles('[Source code](a) [Code of conduct](b) [Event](c)')).toEqual([
    'Source code: code',
    'Code of conduct: none',
    'Event: event'
  ])
})

test('a long text says more than that', () => {
  expect(roles(`[${'how we came to make slides '.repeat(2)}](a)`)).toEqual([
    `${'how we came to make slides '.repeat(2).trim()}: none`
  ])
})

test.each([
  'Slides: [a](b)',
  '**Slides:** [a](b)',
  '**Slides**: [a](b)',
  '- Slides：<a href="b">a</a>',
  '[Slides] [a](b)',
  'Video: [x](y), slides: [a](b)',
  'a talk (slides: [a](b))',
  'see [x](y)\\\n<b>投影片</b> - *[a](b)*',
  '| slides: [a](b) |\n| - |',
  'Slides → https://a.example',
  '| Talk | *Slides* |\n| - | - |\n| [x](y) | [a](b) |'
])('the label right before says it: %s', (text) => {
  expect(roles(text).at(-1)).toMatch(/^(a|https:\/\/a\.example): slides$/)
})

test.each([
  'Slides [a](b)',
  'Slides: [x](y) [a](b)',
  'Slides:\n\n[a](b)',
  'Slides:\n[a](b)',
  'Slides: c. [a](b)',
  '| Slides |\n| - |\n| [x](y) [a](b) |',
  '| Slides |\n| - |\n| c [a](b) |'
])('what stands farther off does not: %s', (text) => {
  expect(roles(text).at(-1)).toBe('a: none')
})

test('the label of an image says it, its alternative text does not', () => {
  expect(roles('![slides](a.png)\n\nslides: ![b](b.png)')).toEqual([
    'slides: none',
    'b: slides'
  ])
})

test('a bare address is no words', () => {
  expect(roles('https://a.example/slides <https://a.example/video>')).toEqual([
    'https://a.example/slides: none',
    'https://a.example/video: none'
  ])
})

test('the service says it, else the kind of file', () => {
  expect(
    roles(
      '[a](https://youtu.be/x) [b](/b.PPTX?raw#1) [c](c.key) [key](key) [d](d.mp3) ' +
        '![](https://github.com/ann/deck)',
      {role: () => undefined}
    )
  ).toEqual([
    'a: video',
    'b: slides',
    'c: slides',
    'key: none',
    'd: audio',
    'https://github.com/ann/deck: none'
  ])
})
