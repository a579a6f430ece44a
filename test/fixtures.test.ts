import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parsePost} from '../src/index.ts'
import type {Message, Post} from '../src/model.ts'

const file = (name: string): URL => new URL(`../${name}`, import.meta.url)

const fixtures = readdirSync(file('fixtures')).sort()

test('there are fixtures', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(30)
})

describe.each(fixtures)('fixtures/%s', (name) => {
  const path = `fixtures/${name}/post.md`
  const post = parsePost(readFileSync(file(path)), {path})

  test('gives the post that is expected', () => {
    const expected = expectation(`fixtures/${name}/post.json`, json(post))
    expect(post).toStrictEqual(JSON.parse(expected))
  })

  test('gives the messages that are expected', () => {
    const lines = post.messages.map((message) => `${line(message)}\n`).join('')
    expect(lines).toBe(expectation(`fixtures/${name}/messages.txt`, lines))
  })
})

/** Text of a file that says what is expected; only `UPDATE=1` writes one. */
function expectation(name: string, actual: string): string {
  if (process.env.UPDATE) writeFileSync(file(name), actual)
  if (!existsSync(file(name)))
    throw new Error(`Missing ${name}: write it, or review what UPDATE=1 writes`)
  return readFileSync(file(name), 'utf8')
}

/** A post as JSON that can be reviewed: each point on one line. */
function json(post: Post): string {
  return `${JSON.stringify(post, null, 2)}\n`.replace(
    /\{\s+"line": (\d+),\s+"column": (\d+),\s+"offset": (\d+)\s+\}/g,
    '{"line": $1, "column": $2, "offset": $3}'
  )
}

/** A message on a line: `line:column-line:column severity ruleId reason`. */
function line({position, severity, ruleId, reason}: Message): string {
  const {start, end} = position ?? {}
  const place = position
    ? `${start?.line}:${start?.column}-${end?.line}:${end?.column} `
    : ''
  return `${place}${severity} ${ruleId} ${reason}`
}
