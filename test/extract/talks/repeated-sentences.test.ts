import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

const twice = (items: readonly string[]): string => {
  const list = items.map((item) => `- ${item}`).join('\n')
  return `# RiverConf 2023\n\n## First\n\n${list}\n\n## Then\n\n${list}\n`
}

test('titles in two lists of a post about an event are talks', () => {
  expect(
    parsePost(twice(['Wells in the desert', 'Small pumps for everybody'])).talks
      .length
  ).toBeGreaterThan(0)
})

test('sentences in two lists are none', () => {
  expect(
    parsePost(
      twice(['The wells stand in a desert.', 'A pump goes up and down.'])
    ).talks
  ).toEqual([])
})
