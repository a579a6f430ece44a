import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

test('the author of a header without fences gives no talk', () => {
  expect(
    parsePost(
      'Title: Meeting of the pump team in April\nDate: 2012-04-15 11:39\nAuthor: Tom Bell\nTags: Meeting\nSlug: april\n\nWe meet in April again.\n'
    ).talks
  ).toEqual([])
})

test('a line that ends with a comma goes on, and is no name', () => {
  expect(
    parsePost(
      '# RiverConf 2023\n\n## Those who speak at RiverConf\n\nIda Moor,\nTom Bell and others.\n'
    ).talks
  ).toEqual([])
})
