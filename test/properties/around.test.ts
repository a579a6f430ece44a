import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parsePost} from '../../src/index.ts'
import {holds} from './holds.ts'
import {moved} from './moved.ts'
import {soup, written} from './posts.ts'

const texts = fc
  .oneof(written, written, soup)
  .map((text) => text.replace(/^\ufeff/, ''))

test('a line ending at the end changes nothing', () => {
  holds(
    fc.property(texts, (text) => {
      fc.pre(!/[\r\n]$/.test(text))
      expect(parsePost(`${text}\n`)).toStrictEqual(parsePost(text))
    })
  )
})

test('front matter before a post moves it, and adds its data', () => {
  const matter = '---\nx: 1\n---\n'
  holds(
    fc.property(texts, (text) => {
      const post = parsePost(text)
      fc.pre(post.metadata.format === undefined)
      const {metadata, ...rest} = parsePost(matter + text)
      expect(metadata.data).toEqual({x: 1})
      const {metadata: _, ...own} = moved(
        post,
        (offset) => offset + matter.length,
        3
      )
      expect(rest).toStrictEqual(own)
    })
  )
})
