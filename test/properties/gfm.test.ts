import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {gfm} from '../../src/parse/gfm.ts'
import {holds} from './holds.ts'
import {posts} from './posts.ts'

const whole = unified().use(remarkParse).use(remarkGfm).freeze()

/** What constructs of GFM begin with or are made of, and what hides it. */
const pieces = [
  ...['@', '&#64;', '\\@', '&commat;', ':', '\\:', '&colon;', '//', '\\/'],
  ...['http', 'https', 'HTTP', 'hTTps', '&#104;ttp', 'www.', 'WWW.', 'Www\\.'],
  ...[
    'https://a.example/b',
    'www.c.example',
    'd@e.example',
    'mailto:',
    'xmpp:'
  ],
  ...['a', 'b.c', '.', '-', '_', '+', '/', '*', '**', '(', ')', '<', '>', '&'],
  ...['|', ':-', '-:', '--', '| - |', '- | -', ':-:|', '\\|', '=', '`', '``'],
  ...['~', '~~', '[x]', '[X] ', '[ ] ', '[', ']', '![', '](/u)', '[r]: /u'],
  ...['[^a]', '[^a]: ', '![^a]', '![ ^a]', '^', '#', '## ', '- ', '1. ', '> '],
  ...['\t', ' ', '  ', '    ', '```', '<b>', '</b>', '<!--', '-->', '\u0000'],
  ...['潮', '🌊', '\u00a0', 'é', '!', '?', ';', '"', '\\', '\u2028', '\ud83c']
]

const soup = fc
  .array(fc.constantFrom(...pieces, '\n', '\n', '\n', '\r\n', '\r', '\n\n'), {
    maxLength: 40
  })
  .map((parts) => parts.join(''))

test('the tree is that of the whole of remark-gfm for any text', () => {
  holds(
    fc.property(fc.oneof({arbitrary: soup, weight: 3}, posts), (any) => {
      const text = any.replace(/^\ufeff+/, '')
      const tree = unified().use(remarkParse).data(gfm(text)).parse(text)
      expect(tree).toStrictEqual(whole.parse(text))
    }),
    1000
  )
})
