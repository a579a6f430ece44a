import {readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

const post = '---\ntitle: A\ntitle: B\n---\n\n![](a.png)\n'
const accept = ['--baseline', 'base.json', '--update-baseline']
const held = ['check', '--max-warnings', '0', '--baseline', 'base.json']

async function base(cwd: string): Promise<unknown> {
  return JSON.parse(await readFile(join(cwd, 'base.json'), 'utf8'))
}

test('--update-baseline accepts what is found, and the rest fails', async () => {
  const cwd = await folder({'a.md': post, 'x/b.md': post, 'c.md': '# C\n'})
  const first = await run(['check', ...accept, '.'], {cwd})
  expect([first.code, first.err]).toEqual([0, ''])
  const fingerprint = expect.stringMatching(/^[\w-]+ [\da-f]{16}$/u)
  expect(await base(cwd)).toEqual({
    version: 1,
    findings: {
      'a.md': [fingerprint, fingerprint],
      'x/b.md': [fingerprint, fingerprint]
    }
  })
  expect(await run([...held, '.'], {cwd})).toEqual({
    code: 0,
    out: 'nothing found in 3 posts\n',
    err: ''
  })
  await writeFile(join(cwd, 'c.md'), '![](c.png)\n')
  const {code, out} = await run([...held, '.'], {cwd})
  expect(out).toMatch(/^c\.md:1:1 warning/u)
  expect(code).toBe(1)
})

test('entries survive lines that move, and a second one of a kind is new', async () => {
  const cwd = await folder({'a.md': post})
  await run(['check', ...accept, '.'], {cwd})
  const moved = post.replace('\n\n', '\n\n# New\n\nText.\n\n')
  await writeFile(join(cwd, 'a.md'), moved)
  expect((await run([...held, '.'], {cwd})).code).toBe(0)
  await writeFile(join(cwd, 'a.md'), `${post}\n![](a.png)\n`)
  const {out} = await run([...held, '.'], {cwd})
  expect(out).toMatch(/^a\.md:8:1 warning/u)
  expect(out).toMatch(/\n1 warning in 1 of 1 post\n$/u)
})

test('what is mended is said, and dropped by an update', async () => {
  const cwd = await folder({'a.md': post})
  await run(['check', ...accept, '.'], {cwd})
  await writeFile(join(cwd, 'a.md'), '# A\n')
  const {code, err} = await run([...held, '.'], {cwd})
  expect(err).toBe(
    'talkmark: base.json accepts what is there no more (2), --update-baseline drops it\n'
  )
  expect(code).toBe(0)
  await run(['check', ...accept, '.'], {cwd})
  expect(await base(cwd)).toEqual({version: 1, findings: {}})
})

test('an update keeps posts that it did not see, while they are there', async () => {
  const cwd = await folder({'a.md': post, 'b.md': post, 'c.md': post})
  await run(['check', ...accept, '.'], {cwd})
  await rm(join(cwd, 'b.md'))
  const before = await base(cwd)
  await run(['check', ...accept, 'c.md'], {cwd})
  expect(before).toMatchObject({findings: {'b.md': expect.any(Array)}})
  expect(
    Object.keys(((await base(cwd)) as {findings: object}).findings)
  ).toEqual(['a.md', 'c.md'])
})

test('the same findings give the same bytes', async () => {
  const cwd = await folder({'b.md': post, 'a.md': post})
  await run(['check', ...accept, '.'], {cwd})
  const before = await readFile(join(cwd, 'base.json'), 'utf8')
  await run(['check', ...accept, 'b.md', 'a.md'], {cwd})
  expect(await readFile(join(cwd, 'base.json'), 'utf8')).toBe(before)
  expect(before.endsWith('}\n')).toBe(true)
})

test.each([
  ['none', undefined, 'no such file or folder'],
  ['of no JSON', '{', 'not a baseline that `--update-baseline` wrote'],
  [
    'of another kind',
    '{"name": "x"}',
    'not a baseline that `--update-baseline` wrote'
  ],
  [
    'of another version',
    '{"version": 2, "findings": {}}',
    'not a baseline that `--update-baseline` wrote'
  ]
])('a baseline that is %s is a line, and posts are checked', async (_, text, reason) => {
  const cwd = await folder({'a.md': post, ...(text && {'base.json': text})})
  const {code, out, err} = await run([...held, '.'], {cwd})
  expect(err).toContain(`talkmark: base.json: ${reason}\n`)
  expect(out).toMatch(/^a\.md:3:1 error/u)
  expect(code).toBe(2)
})

test('an update writes over no file of another kind', async () => {
  const cwd = await folder({'a.md': post, 'base.json': '{"name": "x"}'})
  const {code} = await run(['check', ...accept, '.'], {cwd})
  expect(await base(cwd)).toEqual({name: 'x'})
  expect(code).toBe(2)
})

test('entries that are none are left out', async () => {
  const text = '{"version": 1, "findings": {"a.md": 1, "b.md": [2]}}'
  const cwd = await folder({'a.md': post, 'base.json': text})
  expect((await run([...held, '.'], {cwd})).code).toBe(1)
})

test('a baseline that cannot be written is a line', async () => {
  const cwd = await folder({'a.md': post, x: ''})
  const argv = ['check', '--baseline', 'x/base.json', '--update-baseline', '.']
  const {code, err} = await run(argv, {cwd})
  expect(err).toMatch(/^talkmark: x\/base\.json: .+\n$/u)
  expect(code).toBe(2)
})
