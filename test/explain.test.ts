import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parsePost} from '../src/parse-post.ts'

const fixtures = readdirSync('fixtures').map((name) => {
  const [file] = readdirSync(`fixtures/${name}`).filter((one) =>
    one.startsWith('post.m')
  )
  return [name, `fixtures/${name}/${file}`] as const
})

describe('an explanation', () => {
  test.each(fixtures)('changes nothing of %s, and says why', (_, path) => {
    const source = readFileSync(path)
    const {explanations = [], ...post} = parsePost(source, {
      path,
      explain: true
    })
    expect(post).toEqual(parsePost(source, {path}))
    for (const {text, evidence} of explanations) {
      expect(text).not.toBe('')
      expect(evidence.every((words) => words.trim() !== '')).toBe(true)
    }
    const taken = explanations.filter((one) => one.taken)
    const isTalk = taken.filter(({unit}) => unit === 'talk')
    const own = post.talks.filter(({from}) => from !== 'metadata')
    expect(isTalk.length).toBeGreaterThanOrEqual(own.length)
  })

  test('of a unit that was not taken says what spoke against it', () => {
    const post = '# Meetup\n\n## 10:00 Coffee break\n\ntext\n'
    const {explanations} = parsePost(post, {explain: true})
    expect(
      explanations?.map(({unit, taken, text}) => [unit, taken, text])
    ).toContainEqual(['talk', false, '10:00 Coffee break'])
  })
})
