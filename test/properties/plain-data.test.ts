import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parsePost} from '../../src/index.ts'
import {holds} from './holds.ts'
import {posts} from './posts.ts'

test('JSON keeps a post whole', () => {
  holds(
    fc.property(posts, (text) => {
      const post = parsePost(text, {path: 'a/post.md', explain: true})
      // Strict: a field that is there and undefined is not the same.
      expect(JSON.parse(JSON.stringify(post))).toStrictEqual(post)
    }),
    120
  )
})

test('structuredClone keeps a post whole', () => {
  holds(
    fc.property(posts, (text) => {
      const post = parsePost(text)
      expect(structuredClone(post)).toStrictEqual(post)
    }),
    100
  )
})

test('questions and links of a talk are the very objects of the post', () => {
  holds(
    fc.property(posts, (text) => {
      const {talks, questions, links} = parsePost(text)
      for (const [index, talk] of talks.entries()) {
        const asked = questions.filter((question) => question.talk === index)
        const linked = links.filter((link) => link.talk === index)
        expect(talk.questions.length).toBe(asked.length)
        expect(talk.links.length).toBe(linked.length)
        for (const [at, question] of talk.questions.entries())
          expect(question).toBe(asked[at])
        for (const [at, link] of talk.links.entries())
          expect(link).toBe(linked[at])
      }
      for (const {talk} of [...questions, ...links])
        expect(talk === undefined || talk in talks).toBe(true)
    }),
    120
  )
})
