import {spawn} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

/** The command as it is installed; `npm test` builds it first. */
const bin = fileURLToPath(new URL('../../../dist/cli/bin.js', import.meta.url))

const post = '---\ntitle: A\ntitle: B\n---\n\n![](a.png)\n'

/** Run the command in a process of its own. */
function started(
  argv: readonly string[],
  cwd: string
): {
  stop(): void
  wrote: Promise<void>
  ended: Promise<{code: number | null; out: string; err: string}>
} {
  const child = spawn(process.execPath, [bin, 'check', ...argv], {cwd})
  let out = ''
  let err = ''
  child.stderr.on('data', (data) => {
    err += data
  })
  const wrote = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      out += data
      resolve()
    })
  })
  const ended = new Promise<{code: number | null; out: string; err: string}>(
    (resolve) => child.on('close', (code) => resolve({code, out, err}))
  )
  return {stop: () => child.kill('SIGINT'), wrote, ended}
}

test('other processes find what this one finds', async () => {
  const cwd = await folder({
    'a.md': post,
    'b.md': '# B\n',
    'c.md': Uint8Array.of(35, 0),
    'd.md': '---\nroom: 1\n---\n![](a.png)\n',
    'talkmark.config.mjs': `export default {
      overrides: [{files: 'd.md', rules: {'image-without-alt': 'error'}}],
      schema: {'~standard': {version: 1, vendor: 'test', validate: (data) =>
        data.room ? {issues: [{message: 'no room', path: ['room']}]} : {value: data}
      }}
    }`
  })
  const own = await run(['check', '-f', 'json', '.'], {cwd})
  const other = await started(['-f', 'json', '--workers', '2', '.'], cwd).ended
  expect(other).toEqual(own)
  expect(JSON.parse(own.out).summary).toMatchObject({error: 3, warning: 1})
  expect(own.code).toBe(2)
})

test('Ctrl-C leaves valid reports of what was checked', async () => {
  const names = Array.from({length: 3000}, (_, index) => `${index}.md`)
  const cwd = await folder(
    Object.fromEntries(names.map((name) => [name, post]))
  )
  const argv = ['-f', 'json', '-f', 'sarif', '-o', 'a.sarif', '.']
  const {stop, wrote, ended} = started(argv, cwd)
  await wrote
  stop()
  const {code, out, err} = await ended
  const {posts, summary} = JSON.parse(out)
  expect(posts.length).toBeGreaterThan(0)
  expect(posts.length).toBeLessThan(3000)
  expect(summary.complete).toBe(false)
  const sarif = JSON.parse(await readFile(join(cwd, 'a.sarif'), 'utf8'))
  expect(sarif.runs[0].invocations).toEqual([{executionSuccessful: false}])
  expect(sarif.runs[0].results).toHaveLength(2 * posts.length)
  expect([code, err]).toEqual([2, 'talkmark: interrupted\n'])
})
