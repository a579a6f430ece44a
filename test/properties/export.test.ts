import fc from 'fast-check'
import ICAL from 'ical.js'
import type {Nodes} from 'mdast'
import {expect, test} from 'vitest'
import {toCalendar} from '../../src/calendar.ts'
import {toCsv} from '../../src/csv.ts'
import {
  collectPosts,
  parsePost,
  rootOf,
  sliceMarkdown
} from '../../src/index.ts'
import {scriptText, toJsonLd} from '../../src/json-ld.ts'
import {holds} from './holds.ts'
import {posts} from './posts.ts'

test('any post goes out, in text that does nothing', () => {
  holds(
    fc.property(posts, (text) => {
      const post = parsePost(text, {path: 'a.md'})
      const graph = toJsonLd(post)
      const script = scriptText(graph)
      expect(script).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(script)).toEqual(graph)
      for (const table of ['talks', 'questions', 'links'] as const)
        for (const line of toCsv([post], table).split('\r\n').slice(0, -1))
          expect(line).toMatch(/^"\P{Cc}*"$/u)
      const calendar = toCalendar([post], {date: () => '2024-05-16'})
      for (const line of calendar.split('\r\n').slice(0, -1))
        expect(line).toMatch(/^\P{Cc}+$/u)
      expect(
        new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')
      ).toHaveLength(post.talks.filter(({time}) => time).length)
    }),
    150
  )
})

test('any posts are collected, every talk and question of them', () => {
  holds(
    fc.property(posts, posts, (one, other) => {
      const read = [one, other].map((text) => parsePost(text))
      const {talks, questions, providers, speakers} = collectPosts(read)
      const count = (of: 'talks' | 'questions' | 'links'): number =>
        read.reduce((sum, post) => sum + post[of].length, 0)
      expect(talks).toHaveLength(count('talks'))
      expect(questions).toHaveLength(count('questions'))
      expect(providers.reduce((sum, {count}) => sum + count, 0)).toBe(
        count('links')
      )
      const slugs = speakers.map(({slug}) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
      for (const {speakers} of talks)
        for (const {name, handle, slug} of speakers)
          if (name || handle) expect(slugs).toContain(slug)
    }),
    100
  )
})

test('the tree of any place holds nothing that stands elsewhere', () => {
  holds(
    fc.property(posts, (text) => {
      const {talks, questions} = parsePost(text)
      const tree = rootOf(text)
      const answers = questions.flatMap((question) => question.answers)
      for (const {position} of [...talks, ...questions, ...answers]) {
        const root = rootOf(text, position, {tree})
        const own = root.children.filter(
          ({type}) => !/^(?:footnoteD|d)efinition$/.test(type)
        )
        for (const node of own.flatMap(within)) {
          const {start, end} = node.position ?? position
          expect(start.offset).toBeGreaterThanOrEqual(
            Number(position.start.offset)
          )
          expect(end.offset).toBeLessThanOrEqual(Number(position.end.offset))
        }
        expect(sliceMarkdown(text, position).length).toBeLessThanOrEqual(
          // Half of a tab is as many spaces.
          4 * (Number(position.end.offset) - Number(position.start.offset))
        )
      }
    }),
    150
  )
})

function within(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(within)] : [node]
}
