import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder} from './folder.ts'

/** 100,000 files take minutes: `npm run test:hostile`. */
const count = process.env.HOSTILE ? 100_000 : 600

/** The command as it is installed; `npm test` builds it first. */
const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))

test(
  `${count} files are read with at most 256 open, in order, in 512 MB`,
  {
    timeout: 1_800_000
  },
  async () => {
    const cwd = await folder({})
    const paths = Array.from(
      {length: count},
      (_, index) => `${Math.floor(index / 1000)}/${index}.md`
    ).sort()
    for (const path of paths) {
      mkdirSync(join(cwd, path, '..'), {recursive: true})
      writeFileSync(join(cwd, path), `---\ntitle: ${path}\n---\n\n# Evening\n`)
    }
    const child = spawn(
      'sh',
      [
        '-c',
        'ulimit -n 256 && exec "$0" "$@"',
        process.execPath,
        bin,
        'parse',
        '.'
      ],
      {cwd, stdio: ['ignore', 'pipe', 'pipe']}
    )
    const closed = once(child, 'close')
    const err = text(child.stderr)
    const peaks: number[] = []
    const timer = setInterval(() => peaks.push(megabytes(child.pid)), 100)
    const read: string[] = []
    for await (const line of createInterface({input: child.stdout}))
      read.push(JSON.parse(line).path)
    clearInterval(timer)
    expect([await closed, await err]).toEqual([[0, null], ''])
    expect(read).toEqual(paths)
    if (existsSync('/proc/self/status'))
      expect(Math.max(...peaks)).toBeGreaterThan(20)
    expect(Math.max(...peaks)).toBeLessThan(512)
  }
)

/** Memory of a process and those that it started, where the system tells. */
function megabytes(pid: string | number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    return children
      .split(' ')
      .filter(Boolean)
      .map(megabytes)
      .reduce((sum, more) => sum + more, kilobytes(status) / 1024)
  } catch {
    return 0
  }
}

function kilobytes(status: string): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0)
}
