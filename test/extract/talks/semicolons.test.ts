import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

test.each([
  ['Rios e poços por Una Vale;', 'Rios e poços'],
  ['[Rios e poços por Una Vale](https://rill.example/1);', 'Rios e poços'],
  ['Rios e poços (Una Vale)；', 'Rios e poços']
])('a semicolon that ends an item is no part of it: %s', (item, expected) => {
  const {talks} = parsePost(
    `# Encontro 62 do Guru\n\n## Palestras\n\n- ${item}\n- Lagos por Tom Bell;\n- Bombas por Ida Moor.\n`
  )
  expect(talks[0]?.title).toBe(expected)
  expect(talks[0]?.speakers[0]?.name).toBe('Una Vale')
})
