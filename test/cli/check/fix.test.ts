import {chmod, readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {acceptance} from '../../../src/cli/check/acceptance.ts'
import {mending} from '../../../src/cli/check/mending.ts'
import {outcomes} from '../../../src/cli/check/outcomes.ts'
import type {FoundPost} from '../../../src/posts/found.ts'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

// Front matter with a comment and quotes, CRLF, a byte order mark.
const post =
  "\ufeff---\r\ntitle: ' Pumps '  # ours\r\ntags: ['a', \"b\"]\r\n---\r\n\r\n" +
  '##Small pumps\r\n\r\nText.  \r\n\r\n##Large pumps\r\n\r\n![](a.png)\r\n'
const mended = post.replace("' Pumps '", "'Pumps'").replaceAll('##', '## ')

describe('--fix', () => {
  test('mends what it can, and reports the rest; all other bytes stay', async () => {
    const cwd = await folder({'a.md': post, 'b.md': '# B\n'})
    await chmod(join(cwd, 'a.md'), 0o640)
    const {code, out, err} = await run(['check', '--fix', '.'], {cwd})
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(mended)
    expect((await stat(join(cwd, 'a.md'))).mode & 0o777).toBe(0o640)
    expect(out).toMatch(/^a\.md:12:1 warning image-without-alt\n/u)
    expect(out).toMatch(/\n1 warning in 1 of 2 posts\n$/u)
    expect([code, err]).toEqual([0, 'talkmark: mended 1 post\n'])
  })

  test('twice is once', async () => {
    const cwd = await folder({'a.md': post, 'b.md': post})
    const first = await run(['check', '--fix', '.'], {cwd})
    const {mtimeMs} = await stat(join(cwd, 'a.md'))
    const second = await run(['check', '--fix', '.'], {cwd})
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(mended)
    expect((await stat(join(cwd, 'a.md'))).mtimeMs).toBe(mtimeMs)
    expect(first.err).toBe('talkmark: mended 2 posts\n')
    expect([second.out, second.err]).toEqual([first.out, ''])
  })

  test('leaves alone what is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('##Pumps\n\n'), Buffer.of(0xff)])
    const cwd = await folder({'a.md': bytes})
    const {err} = await run(['check', '--fix', 'a.md'], {cwd})
    expect(await readFile(join(cwd, 'a.md'))).toEqual(bytes)
    expect(err).toBe('')
  })

  test('leaves alone what is too large to be read to its end', async () => {
    const large = `##Pumps\n\n${'Text. '.repeat(200_000)}\n`
    const cwd = await folder({'a.md': large})
    const {out} = await run(['check', '--fix', '-f', 'ndjson', 'a.md'], {cwd})
    expect(out).toContain('"limit-bytes"')
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(large)
  })

  test('does not write over what changed meanwhile', async () => {
    const cwd = await folder({'a.md': 'Two.'})
    const change = {before: 'One.', after: 'Three.'}
    expect(await mending('a.md', change, cwd)).toBe(
      'not mended, as it changed while it was checked'
    )
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('Two.')
    expect(await mending('none.md', change, cwd)).toBe(
      'not mended: no such file or folder'
    )
  })

  test('says which post could not be mended, and goes on', async () => {
    const cwd = await folder({'b.md': 'One.'})
    const change = {before: 'One.', after: 'Two.'}
    const said: string[] = []
    const outcome = outcomes(
      posts([
        {path: 'a.md', found: [], mended: change},
        {path: 'b.md', found: [], mended: change}
      ]),
      {},
      acceptance(new Map()),
      {
        write: async () => {},
        step: async () => {},
        say: async (text) => void said.push(text),
        fail: async (text) => void said.push(`failed: ${text}`),
        hasFailed: () => false
      },
      cwd
    )
    const paths: (string | undefined)[] = []
    for await (const {path} of outcome) paths.push(path)
    expect(paths).toEqual(['a.md', 'b.md'])
    expect(said).toEqual([
      'failed: a.md: not mended: no such file or folder',
      'mended 1 post'
    ])
    expect(await readFile(join(cwd, 'b.md'), 'utf8')).toBe('Two.')
  })
})

async function* posts(found: FoundPost[]): AsyncGenerator<FoundPost> {
  yield* found
}

describe('--fix-dry-run', () => {
  test('writes a diff, and no file', async () => {
    const cwd = await folder({'a.md': post, 'b.md': '# B\n'})
    const {code, out, err} = await run(['check', '--fix-dry-run', '.'], {cwd})
    expect(out).toBe(`--- a/a.md
+++ b/a.md
@@ -1,12 +1,12 @@
 \ufeff---
-title: ' Pumps '  # ours
+title: 'Pumps'  # ours
 tags: ['a', "b"]
 ---
${' '}
-##Small pumps
+## Small pumps
${' '}
 Text.${'  '}
${' '}
-##Large pumps
+## Large pumps
${' '}
 ![](a.png)
`)
    expect(err).toBe(
      'talkmark: 4 warnings in 1 of 2 posts; 3 can be mended by --fix\n'
    )
    expect(code).toBe(0)
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(post)
  })

  test('of standard input is a diff too', async () => {
    const {out} = await run(['check', '--fix-dry-run', '-'], {
      input: '##Pumps\n'
    })
    expect(out).toBe('--- a/-\n+++ b/-\n@@ -1,1 +1,1 @@\n-##Pumps\n+## Pumps\n')
  })

  test('goes with reports in files', async () => {
    const cwd = await folder({'a.md': post})
    const argv = ['--fix-dry-run', '-f', 'json', '-o', 'a.json', '.']
    const {out} = await run(['check', ...argv], {cwd})
    expect(out).toMatch(/^--- a\/a\.md\n/u)
    const {summary} = JSON.parse(await readFile(join(cwd, 'a.json'), 'utf8'))
    expect(summary).toMatchObject({warning: 4, fixable: 3})
  })

  test('shows what is hostile, and does no more', async () => {
    const cwd = await folder({
      'x\n::error::\u001b[31m.md': '##Pumps\u001b[31m\n::error::no\n'
    })
    const {out} = await run(['check', '--fix-dry-run', '.'], {cwd})
    expect(out).toContain('+## Pumps\\x1b[31m\n \\x3a:error::no\n')
    expect(out).toContain('+++ "b/x\\n::error::\\033[31m.md"\n')
  })
})
