import fc from 'fast-check'
import {expect, test} from 'vitest'
import {mended} from '../../src/check/mended.ts'
import {checkPost} from '../../src/check-post.ts'
import {holds} from './holds.ts'
import {posts, soup} from './posts.ts'

/** Posts with what can be mended. */
const mendable = fc
  .tuple(
    fc.constantFrom('', "---\ntitle: ' A '\n---\n", '---\ntitle: "A "\n---\n'),
    fc.oneof(posts, soup),
    fc.constantFrom('', '\n##Small pumps\n\n##Large pumps\n')
  )
  .map((parts) => parts.join(''))

const check = (source: string) => checkPost(source).messages

test('a mended post has nothing left to mend, and stays as it is', () => {
  holds(
    fc.property(mendable, (source) => {
      const text = mended(source, check)
      expect(check(text).filter(({fix}) => fix)).toEqual([])
      expect(mended(text, check)).toBe(text)
    }),
    200
  )
})

test('what a fix replaces lies in the post, and no two overlap', () => {
  holds(
    fc.property(mendable, (source) => {
      for (const {fix = []} of check(source)) {
        let end = 0
        for (const {position} of fix) {
          expect(position.start.offset).toBeGreaterThanOrEqual(end)
          end = position.end.offset ?? 0
        }
        expect(end).toBeLessThanOrEqual(source.length)
      }
    }),
    200
  )
})
