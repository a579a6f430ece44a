import {describe, expect, test} from 'vitest'
import {collectPosts} from '../../src/index.ts'
import {parsePost} from '../../src/parse-post.ts'
import {folder} from './folder.ts'
import {run} from './io.ts'

const may = '---\ndate: 2024-05-16\n---\n\n## Small Pumps by Ida Moor\n'
const june =
  '---\ndate: 2024-06-20\n---\n\n## Wide Rivers by Ann Ruiz\n\n## Tides by I. Moor\n'

const bad = '---\ntitle: One\ntitle: Two\n---\n'

const posts = [
  parsePost(may, {path: 'posts/may.md'}),
  parsePost(june, {path: 'posts/june.md'})
]

function evenings(others: Record<string, string> = {}): Promise<string> {
  return folder({'posts/may.md': may, 'posts/june.md': june, ...others})
}

describe('talkmark collect', () => {
  test('gives an index of all posts', async () => {
    const cwd = await evenings()
    const {code, out, err} = await run(['collect', 'posts'], {cwd})
    expect(out).toBe(`${JSON.stringify(collectPosts(posts))}\n`)
    expect(JSON.parse(out).similarSpeakers).toEqual([
      {
        names: ['I. Moor', 'Ida Moor'],
        slugs: ['i-moor', 'ida-moor'],
        reason: 'initials'
      }
    ])
    expect([code, err]).toEqual([0, ''])
  })

  test('knows aliases by a file, and indents where that is asked for', async () => {
    const cwd = await evenings({'aliases.json': '{"Ida Moor": ["I. Moor"]}'})
    const {out} = await run(
      ['collect', '--pretty', '--aliases', 'aliases.json', 'posts'],
      {cwd}
    )
    const aliases = {'Ida Moor': ['I. Moor']}
    expect(out).toBe(
      `${JSON.stringify(collectPosts(posts, {aliases}), undefined, 2)}\n`
    )
    expect(
      JSON.parse(out).speakers.map(({name}: {name: string}) => name)
    ).toEqual(['Ann Ruiz', 'Ida Moor'])
  })

  test('takes a post from standard input', async () => {
    const {code, out} = await run(['collect', '--stdin-path', 'may.md', '-'], {
      input: may
    })
    expect(JSON.parse(out).talks[0]).toMatchObject({
      title: 'Small Pumps',
      post: {path: 'may.md', date: '2024-05-16'}
    })
    expect(code).toBe(0)
  })

  test('says what is wrong with posts, and collects the others', async () => {
    const cwd = await evenings({'posts/bad.md': bad})
    const {code, out, err} = await run(['collect', 'posts'], {cwd})
    expect(JSON.parse(out).posts).toHaveLength(3)
    expect(err).toMatch(
      /^posts\/bad\.md:3:1 error front-matter-duplicate-key [^\n]+\n$/
    )
    expect(code).toBe(1)
    const missing = await run(['collect', 'posts', 'nowhere'], {cwd})
    expect(JSON.parse(missing.out).posts).toHaveLength(3)
    expect(missing.code).toBe(2)
  })

  test.each([
    [undefined, 'no such file or folder'],
    ['[]', 'Unexpected value, expected `options.aliases` as an object'],
    [
      '{"Ida Moor": "I. Moor"}',
      'Unexpected aliases of `Ida Moor`, expected a list of strings'
    ]
  ])('reads nothing where the aliases are %j', async (text, reason) => {
    const cwd = await evenings(text === undefined ? {} : {'aliases.json': text})
    expect(
      await run(['collect', '--aliases', 'aliases.json', 'posts'], {cwd})
    ).toEqual({
      code: 2,
      out: '',
      err: `talkmark: aliases.json: ${reason}\n`
    })
  })

  test('reads nothing where the aliases are no JSON', async () => {
    const cwd = await evenings({'aliases.json': '{"\u001b'})
    const {code, out, err} = await run(
      ['collect', '--aliases', 'aliases.json', 'posts'],
      {cwd}
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^talkmark: aliases\.json: \P{Cc}+\n$/u)
  })

  test('needs paths, and - for a path of standard input', async () => {
    expect((await run(['collect'])).err).toContain(
      "missing required argument 'path'"
    )
    expect(
      (await run(['collect', '--stdin-path', 'a.md', 'b.md'])).err
    ).toContain("option '--stdin-path' is for standard input")
  })

  test('--help has the aliases, examples and exit codes', async () => {
    const {code, out} = await run(['collect', '--help'])
    expect(out).toMatch(/^Usage: talkmark collect \[options\] <path\.\.\.>\n/)
    expect(out).toContain('{"Ida Moor": ["I. Moor", "@idamoor"]}')
    expect(out).toContain('\nExit codes:\n')
    expect(code).toBe(0)
  })
})
