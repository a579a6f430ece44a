import {expect, test} from 'vitest'
import {found} from './found.ts'

test('`image-without-alt` finds images of every notation', () => {
  expect(
    found('image-without-alt', 'One ![](a.png) and\n\n<img src="b.png">\n')
  ).toEqual([
    '1:5-1:15 Unexpected image `a.png` without alternative text, expected words for who does not see it',
    '3:1-3:18 Unexpected image `b.png` without alternative text, expected words for who does not see it'
  ])
  expect(
    found(
      'image-without-alt',
      '---\nimage: https://example.com/a.png\n---\n\n![A room](a.png)\n'
    )
  ).toEqual([])
})
