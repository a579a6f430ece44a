import {describe, expect, test} from 'vitest'
import {toCalendar} from '../../src/calendar.ts'
import {toCsv} from '../../src/csv.ts'
import {toJsonLd} from '../../src/json-ld.ts'
import {parsePost} from '../../src/parse-post.ts'
import {folder} from './folder.ts'
import {run} from './io.ts'

const evening = `---
title: Evening </script>
date: 2024-05-16
---

## 19:00 Small Pumps by Ida Moor

[Slides](https://speakerdeck.com/idamoor/pumps)

**Q:** How small?

**A:** Tiny.
`

const posts = ['posts/a.md', 'posts/b.md'].map((path) =>
  parsePost(evening, {path})
)

function evenings(): Promise<string> {
  return folder({'posts/a.md': evening, 'posts/b.md': evening})
}

describe('--format json-ld', () => {
  test('gives a post as a graph that is safe within a script element', async () => {
    const cwd = await evenings()
    const {code, out, err} = await run(
      ['parse', '--format', 'json-ld', 'posts/a.md'],
      {cwd}
    )
    expect(JSON.parse(out)).toEqual(posts[0] && toJsonLd(posts[0]))
    expect(out).toContain('Evening \\u003c/script\\u003e')
    expect(out).toMatch(/^[^\n]*\n$/)
    expect([code, err]).toEqual([0, ''])
  })

  test('gives many posts as an array, indented where that is asked for', async () => {
    const cwd = await evenings()
    const {out} = await run(
      ['parse', '--pretty', '--format', 'json-ld', 'posts'],
      {cwd}
    )
    expect(JSON.parse(out)).toEqual(posts.map((post) => toJsonLd(post)))
    expect(out).toContain('\n    "@context": "https://schema.org",\n')
  })
})

describe('--format ics', () => {
  test('gives one calendar of all posts', async () => {
    const cwd = await evenings()
    const {code, out} = await run(['parse', '--format', 'ics', 'posts'], {cwd})
    expect(out).toBe(toCalendar(posts))
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(code).toBe(0)
  })

  test('gives it in the time zone that is asked for', async () => {
    const cwd = await evenings()
    const {out} = await run(
      ['parse', '-f', 'ics', '--time-zone', 'Asia/Taipei', 'posts'],
      {cwd}
    )
    expect(out).toBe(toCalendar(posts, {timeZone: 'Asia/Taipei'}))
    expect(out).toContain('DTSTART;TZID=Asia/Taipei:20240516T190000\r\n')
  })

  test('gives a calendar though no post could be read', async () => {
    const {code, out, err} = await run(['parse', '-f', 'ics', 'missing.md'])
    expect(out).toBe(toCalendar([]))
    expect(err).toBe('talkmark: missing.md: no such file or folder\n')
    expect(code).toBe(2)
  })
})

describe('--format csv-…', () => {
  test.each([
    'talks',
    'questions',
    'links'
  ] as const)('gives one table of all %s', async (table) => {
    const cwd = await evenings()
    const {code, out} = await run(['parse', '-f', `csv-${table}`, 'posts'], {
      cwd
    })
    expect(out).toBe(toCsv(posts, table))
    expect(out.split('\r\n')).toHaveLength(4)
    expect(code).toBe(0)
  })
})

test.each([
  [
    ['--time-zone', 'Asia/Taipei', 'a.md'],
    "option '--time-zone' is for a calendar, expected '--format ics'"
  ],
  [
    ['-f', 'ics', '--time-zone', 'Mars/\u001bBase', 'a.md'],
    "option '--time-zone <name>' argument 'Mars/\\x1bBase' is invalid. Expected a name of IANA, such as Europe/Paris."
  ],
  [
    ['--pretty', '-f', 'csv-links', 'a.md'],
    "option '--pretty' cannot be used with '--format csv-links'"
  ],
  [
    ['--ndjson-in', '-f', 'json-ld'],
    "option '--ndjson-in' writes a line for each, expected no other format"
  ]
])('%j is misuse', async (argv, reason) => {
  expect(await run(['parse', ...argv])).toEqual({
    code: 2,
    out: '',
    err: `talkmark: ${reason}; see \`talkmark --help\`\n`
  })
})
