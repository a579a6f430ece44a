import {expect, test} from 'vitest'
import {parsePost} from '../../src/parse-post.ts'
import {blockInputs} from './block-inputs.ts'
import {inlineInputs} from './inline-inputs.ts'

const all = Object.entries({...blockInputs, ...inlineInputs})

test.each(
  all
)('%s, small, is the same post with and without its reasons', (_, input) => {
  for (const size of [60, 600]) {
    const text = input(size)
    const {explanations, ...post} = parsePost(text, {explain: true})
    expect(explanations).toBeInstanceOf(Array)
    expect(post).toEqual(parsePost(text))
  }
})
