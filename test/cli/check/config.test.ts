import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

const post = '---\ntitle: A\n---\n\n![](pump.png)\n'

/** What a run says of each image without text, as `path severity`. */
async function told(
  files: Record<string, string>,
  argv: readonly string[] = [],
  within = '.'
): Promise<{code: number; err: string; found: string[]}> {
  const cwd = await folder(files)
  await mkdir(join(cwd, within), {recursive: true})
  const {code, out, err} = await run(['check', '-f', 'ndjson', ...argv], {
    cwd: join(cwd, within)
  })
  const records = out.split('\n').filter((line) => line !== '')
  return {
    code,
    err,
    found: records.map((line) => {
      const {path, severity} = JSON.parse(line)
      return `${path} ${severity}`
    })
  }
}

describe('a config', () => {
  const json = JSON.stringify({rules: {'image-without-alt': 'error'}})

  test.each([
    ['talkmark.config.json', json],
    ['talkmark.config.js', `export default ${json}`],
    ['talkmark.config.mjs', `export default ${json}`],
    [
      'package.json',
      JSON.stringify({type: 'module', talkmark: JSON.parse(json)})
    ]
  ])('is %s', async (name, text) => {
    expect(await told({[name]: text, 'a.md': post})).toEqual({
      code: 1,
      err: '',
      found: ['a.md error']
    })
  })

  test('is found above, past a package.json that says nothing', async () => {
    const files = {
      'talkmark.config.json': json,
      'x/package.json': '{}',
      'x/y/a.md': post
    }
    expect((await told(files, [], 'x/y')).found).toEqual(['a.md error'])
  })

  test('is the nearest one, which stands alone', async () => {
    const files = {
      'talkmark.config.json': json,
      'x/talkmark.config.json': '{}',
      'x/a.md': post
    }
    expect((await told(files, [], 'x')).found).toEqual(['a.md warning'])
  })

  test('is the one that is given', async () => {
    const files = {
      'talkmark.config.json': '{}',
      'strict.json': json,
      'a.md': post
    }
    const {found} = await told(files, ['--config', 'strict.json'])
    expect(found).toEqual(['a.md error'])
  })

  test('leaves files out by globs, though they are named', async () => {
    const files = {
      'x/talkmark.config.json': JSON.stringify({
        ignore: ['drafts/', '!keep.md', '*.tmp.md']
      }),
      'x/drafts/a.md': post,
      'x/b.tmp.md': post,
      'x/y/c.md': post,
      'd.tmp.md': post
    }
    const {code, found} = await told(files, ['.', '..', 'drafts/a.md'], 'x')
    expect(found).toEqual(['../d.tmp.md warning', '../x/y/c.md warning'])
    expect(code).toBe(0)
  })

  test('has rules for some files, of which the last wins', async () => {
    const files = {
      'talkmark.config.json': JSON.stringify({
        rules: {'image-without-alt': 'info'},
        overrides: [
          {files: 'old/', rules: {'image-without-alt': 'off'}},
          {
            files: ['*.talk.md', 'new/**'],
            rules: {'image-without-alt': 'error'}
          }
        ]
      }),
      'a.md': post,
      'old/b.md': post,
      'old/c.talk.md': post,
      'new/d.md': post
    }
    expect((await told(files)).found).toEqual([
      'a.md info',
      'new/d.md error',
      'old/c.talk.md error'
    ])
  })

  test('has language packs of its own', async () => {
    const cwd = await folder({
      'talkmark.config.json': JSON.stringify({
        languages: [{language: 'nl', words: {question: ['Vraag']}}]
      }),
      'a.md': post
    })
    expect((await run(['check', 'a.md'], {cwd})).code).toBe(0)
  })
})

describe('what is wrong with a config is a line, and the rest is kept', () => {
  const name = 'talkmark.config.json'

  test.each([
    ['[]', 'expected an object'],
    ['{', expect.stringMatching(/^not JSON: .+/u)],
    ['{"rule": {}}', 'unknown key `rule`, expected `rules`'],
    [
      '{"colour": {}}',
      'unknown key `colour`, expected `rules`, `ignore`, `overrides`, `schema`, `languages`'
    ],
    ['{"rules": []}', 'rules: expected an object'],
    [
      '{"rules": {"image-without-alts": "off"}}',
      expect.stringMatching(
        /Unexpected rule `image-without-alts` .+ `image-without-alt`/u
      )
    ],
    [
      '{"rules": {"image-without-alt": "bad"}}',
      expect.stringMatching(/Unexpected `bad` .+ expected `error`/u)
    ],
    ['{"ignore": "a"}', 'ignore: expected a list'],
    ['{"ignore": [1]}', 'ignore: expected a list of strings'],
    ['{"overrides": {}}', 'overrides: expected a list'],
    ['{"overrides": [1]}', 'overrides[0]: expected an object'],
    [
      '{"overrides": [{"files": "a", "rule": {}}]}',
      'overrides[0]: unknown key `rule`, expected `rules`'
    ],
    ['{"overrides": [{"rules": {}}]}', 'overrides[0].files: expected a list'],
    ['{"schema": 1}', 'schema: expected a Standard Schema'],
    ['{"languages": 1}', 'languages: expected a list of language packs']
  ])('%s', async (text, reason) => {
    const {code, err, found} = await told({[name]: text, 'a.md': post})
    expect(err.split('\n')).toHaveLength(2)
    const [, said] = /^talkmark: (.+)\n$/u.exec(err) ?? []
    if (typeof reason === 'string') expect(said).toBe(`${name}: ${reason}`)
    else expect(said?.replace(`${name}: `, '')).toEqual(reason)
    expect([code, found]).toEqual([2, ['a.md warning']])
  })

  test('such as a rule among others', async () => {
    const {code, found} = await told({
      [name]: '{"rules": {"image-without-alt": "info", "no-such": "off"}}',
      'a.md': post
    })
    expect([code, found]).toEqual([2, ['a.md info']])
  })

  test.each([
    ['throw new Error("No")', 'cannot be loaded: Error: No'],
    ['export const a = 1', 'expected a default export']
  ])('such as a module: %s', async (text, reason) => {
    const {code, err, found} = await told({
      'talkmark.config.mjs': text,
      'a.md': post
    })
    expect(err).toBe(`talkmark: talkmark.config.mjs: ${reason}\n`)
    expect([code, found]).toEqual([2, ['a.md warning']])
  })

  test('such as one that is a folder', async () => {
    const {code, err} = await told({
      'talkmark.config.json/x': '',
      'a.md': post
    })
    expect(err).toBe(
      'talkmark: talkmark.config.json: cannot be read (EISDIR)\n'
    )
    expect(code).toBe(2)
  })

  test('such as one that is given and not there', async () => {
    const {code, err} = await told({'a.md': post}, ['--config', 'x/none.json'])
    expect(err).toBe('talkmark: x/none.json: no such file or folder\n')
    expect(code).toBe(2)
  })

  test('but a package.json that is broken is left to others', async () => {
    const {code, err} = await told({'package.json': '{', 'a.md': post})
    expect([code, err]).toEqual([0, ''])
  })
})
