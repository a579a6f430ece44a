import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {gfm} from '../../src/parse/gfm.ts'

const whole = unified().use(remarkParse).use(remarkGfm).freeze()

/** Names of the constructs that are tried in a text, sorted. */
function tried(text: string): string[] {
  const {micromarkExtensions = []} = gfm(text)
  const names = micromarkExtensions
    .flatMap(({document, flow, text}) => [document, flow, text])
    .flatMap((record) => Object.values(record ?? {}).flat())
    .map((construct) => construct?.name ?? '')
  return [...new Set(names)].sort()
}

test('where a text has nothing of GFM, no construct of it is tried', () => {
  expect(tried('A tide, a lamp: 3 < 4 - [one](/a) | two')).toEqual([])
})

test.each([
  ['a delimiter row', 'a | b\n- | -', ['table']],
  ['a delimiter row of one cell', 'a\n:-', ['table']],
  ['a tilde', '~a~', ['strikethrough']],
  ['a box', '- [x] a', ['tasklistCheck']],
  ['an empty box', '- [ ] a', ['tasklistCheck']],
  ['a box over a line end', '- [\n  ] a', ['tasklistCheck']],
  [
    'a footnote',
    '[^a]',
    ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall']
  ],
  ['an e-mail address', 'a b@c.example', ['emailAutolink']],
  ['a URL', 'HTTPS://a.example', ['emailAutolink', 'protocolAutolink']],
  ['a host', 'Www.a.example', ['emailAutolink', 'wwwAutolink']],
  ['a handle', 'by @kumo', []]
])('with %s, what may match is tried', (_, text, names) => {
  expect(tried(text)).toEqual(names)
})

test('a bare address is tried where it begins and nowhere else', () => {
  const {micromarkExtensions = []} = gfm('bits b@c.example')
  const codes = micromarkExtensions.flatMap(({text = {}}) => Object.keys(text))
  expect(codes.map(Number).map((code) => String.fromCharCode(code))).toEqual([
    'b'
  ])
})

test.each([
  'a@b.example &#64; a&#64;b.example a\\@b.example a&commat;b.example',
  'http\\://a.example http&colon;//a.example &#104;ttp://a.example',
  'www\\.a.example www&period;a.example WWW.A.EXAMPLE',
  'mailto:a@b.example xmpp:a@b.example/c x/a@b.example _a@b.example_',
  '[a@b.example](/c) [www.a.example][b] [a@b.example\n\n[b]: /c',
  '![a@b.example](/c) ![www.a.example] <a@b.example> `a@b.example`',
  'a.b+c-d_e@f.example a@b a@.b a@b_ @a@b.example aHTTP://b.example',
  '\ta@b.example\n\n-\ta@b.example\n>\twww.a.example\n> http://b.example',
  '# a@b.example\n\n| a@b.example|\n| - |\n|www.a.example|\n\n[^a]:c@d.example',
  'a\n:-\n\nb\n-:\n\nc\n--\n\n|d|\n|-|\n\n> e\n:-\n\n- f\n  :-:\n:-:',
  '- [x] a\n- [\n  ] b\n- [X]\tc\n- [\t] d\n\n[x] e',
  '![ ^a] [^a] [^ a]\n\n[^a]: b\n\n    c\n\n~a~ ~~b~~ ~~~c~~~ *~d*~',
  'a@b.example\r\na@b.example\rhttp://c.example\u0000 www.d.example'
])('the tree is that of the whole of remark-gfm: %j', (text) => {
  const tree = unified().use(remarkParse).data(gfm(text)).parse(text)
  expect(tree).toStrictEqual(whole.parse(text))
})
