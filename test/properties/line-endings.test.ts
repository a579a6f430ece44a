import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parsePost} from '../../src/index.ts'
import {holds} from './holds.ts'
import {moved} from './moved.ts'
import {soup, written} from './posts.ts'

const texts = fc
  .oneof(written, written, soup)
  .map((text) => text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''))

test('CRLF for LF moves offsets and changes nothing else', () => {
  holds(
    fc.property(texts, (text) => {
      const before = (offset: number): number =>
        text.slice(0, offset).split('\n').length - 1
      const post = moved(parsePost(text), (offset) => offset + before(offset))
      expect(parsePost(text.replaceAll('\n', '\r\n'))).toStrictEqual(post)
    }),
    100
  )
})

test('CR for LF changes nothing', () => {
  holds(
    fc.property(texts, (text) => {
      const post = parsePost(text)
      expect(parsePost(text.replaceAll('\n', '\r'))).toStrictEqual(post)
    }),
    100
  )
})

test('a byte order mark moves every offset by one, and nothing else', () => {
  holds(
    fc.property(texts, (text) => {
      const post = moved(parsePost(text), (offset) => offset + 1)
      expect(parsePost(`\ufeff${text}`)).toStrictEqual(post)
    }),
    100
  )
})
