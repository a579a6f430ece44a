import fc from 'fast-check'
import {expect, test} from 'vitest'
import {scheme} from '../../src/extract/links/scheme.ts'
import {parsePost} from '../../src/parse-post.ts'
import {holds} from '../properties/holds.ts'

test.each([
  ['https://example.com', 'https'],
  ['HTTP:x', 'http'],
  ['mailto:ann@example.com', 'mailto'],
  ['javascript:alert(1)', 'javascript'],
  ['JavaScript:alert(1)', 'javascript'],
  ['java\nscript:alert(1)', 'javascript'],
  ['j\ta\rvascript\n:alert(1)', 'javascript'],
  [' \u0000\u001f\tjavascript:alert(1)', 'javascript'],
  ['view-source:javascript:alert(1)', 'view-source'],
  ['web+talk.x1:y', 'web+talk.x1'],
  ['', undefined],
  [':', undefined],
  ['1a:x', undefined],
  ['//example.com/a:b', undefined],
  ['/a:b', undefined],
  ['a/b:c', undefined],
  ['#a:b', undefined],
  ['java script:alert(1)', undefined],
  ['java%0Ascript:alert(1)', undefined],
  ['\u00a0javascript:alert(1)', undefined],
  ['ｊavascript:alert(1)', undefined]
])('%j has the scheme %s', (url, expected) => {
  expect(scheme(url)).toBe(expected)
})

test.each([
  '[x](javascript:alert)',
  '[x](java&#10;script:alert)',
  '[x](&#x6a;avascript&colon;alert)',
  '[x](j&Tab;avascript:alert)',
  '[x](<java&NewLine;script:alert>)',
  '[x][y]\n\n[y]: java&#13;script:alert',
  '<javascript:alert>',
  '![x](&#9;javascript:alert)',
  '<a href="java\nscript:alert">x</a>',
  '<a href=" java&#x09;script&colon;alert">x</a>',
  '<a href=&#106avascript:alert>x</a>',
  '<iframe src="&#1;javascript:alert"></iframe>'
])('The link of %j is one of javascript', (source) => {
  const [link] = parsePost(source).links
  expect(scheme(link!.url)).toBe('javascript')
})

test('It is the scheme that the parser of URLs finds', () => {
  const part = fc.constantFrom(
    ...['\u0000', ' ', '\t', '\n', '\r', '\u00a0', 'a', 'Z', '1', '+', '.'],
    ...['-', ':', '/', '\\', '?', '#', '%0A', 'é', 'javascript', 'data', 'x:']
  )
  const url = fc.array(part, {maxLength: 8}).map((parts) => parts.join(''))
  const page = 'page://example.com/'
  holds(
    fc.property(url, (text) => {
      fc.pre(URL.canParse(text, page))
      expect(`${scheme(text) ?? 'page'}:`).toBe(new URL(text, page).protocol)
    }),
    2000
  )
})
