import {spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder} from './folder.ts'

/** The command as it is installed; `npm test` builds it first. */
const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))

const {FORCE_COLOR: _, ...env} = process.env

async function started(
  args: readonly string[],
  {cwd, input = ''}: {cwd: string; input?: string}
): Promise<{code: number; out: string; err: string}> {
  const child = spawn(process.execPath, [bin, ...args], {cwd, env})
  child.stdin.end(input)
  const closed = once(child, 'close')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await closed
  return {code, out, err}
}

test('the built command reads files and standard input', async () => {
  const cwd = await folder({'a.md': '# A\n'})
  const {code, out, err} = await started(['parse', 'a.md', '-'], {
    cwd,
    input: '# B\n'
  })
  const titles = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).sections[0].title)
  expect(titles).toEqual(['B', 'A'])
  expect([code, err]).toEqual([0, ''])
})

test('the built command fails with exit code 2', async () => {
  const cwd = await folder({})
  expect(await started(['parse', 'a.md'], {cwd})).toEqual({
    code: 2,
    out: '',
    err: 'talkmark: a.md: no such file or folder\n'
  })
})

test('a pipe gets no colour, unless it is asked for', async () => {
  const cwd = await folder({'a.md': '# A\n'})
  const {out} = await started(['parse', '-f', 'tree', 'a.md'], {cwd})
  expect(out).toBe('◆ a.md\n│ a.md\n│ no talks · no questions · no links\n')
})

test('a line is answered before the next one comes', async () => {
  const cwd = await folder({'a.md': '# A\n'})
  const child = spawn(process.execPath, [bin, 'parse', '--ndjson-in'], {
    cwd,
    env
  })
  const closed = once(child, 'close')
  const answers = createInterface({input: child.stdout})[Symbol.asyncIterator]()
  for (const line of ['a.md', '{"path": "b.md", "source": ""}', 'a.md']) {
    child.stdin.write(`${line}\n`)
    const {value} = await answers.next()
    expect(line).toContain(JSON.parse(value).path)
  }
  child.stdin.end()
  expect(await closed).toEqual([0, null])
})

test('a reader that stops early ends the run while there is more to come', async () => {
  const cwd = await folder({'a.md': '# A\n'})
  const child = spawn(process.execPath, [bin, 'parse', '--ndjson-in'], {
    cwd,
    env
  })
  const closed = once(child, 'close')
  child.stdin.on('error', () => {})
  child.stdin.write('a.md\n')
  await once(child.stdout, 'data')
  child.stdout.destroy()
  child.stdin.write('a.md\n')
  expect(await closed).toEqual([0, null])
})

test('a reader that stops early is no failure', async () => {
  const headings = '# A heading like many others\n\n'.repeat(500)
  const cwd = await folder(
    Object.fromEntries(
      Array.from({length: 20}, (_, index) => [`${index}.md`, headings])
    )
  )
  const child = spawn(process.execPath, [bin, 'parse', '.'], {cwd, env})
  const closed = once(child, 'close')
  const err = text(child.stderr)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code, signal] = await closed
  expect([code, signal, await err]).toEqual([0, null, ''])
})
