import {spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import process from 'node:process'
import {expect, test, vi} from 'vitest'

const node = new URL('../../dist/node.js', import.meta.url).href

/** A program that reads a post which takes as long as one would wait. */
const program = `
  import {parsePosts} from '${node}'
  const source = '!['.repeat(3000) + 'x' + '](u)'.repeat(3000)
  const limits = {bracketDepth: Infinity, brackets: Infinity}
  const options = {limits, parser: 'remark', deadline: Infinity, workers: 1}
  for await (const post of parsePosts([{source: '# A'}, {source}], options))
    console.log(post.path)
`

test.skipIf(!existsSync('/proc/self/task'))(
  'a process that is at a post does not outlive the one that asked',
  async () => {
    const asker = spawn(
      process.execPath,
      ['--input-type=module', '--eval', program],
      {stdio: ['ignore', 'pipe', 'inherit']}
    )
    // The first post is read, and the second begun.
    await new Promise((resolve) => asker.stdout.once('data', resolve))
    const [reader] = childrenOf(asker.pid)
    expect(isThere(reader)).toBe(true)
    asker.kill('SIGKILL')
    await vi.waitFor(() => expect(isThere(reader)).toBe(false), 10_000)
  }
)

function childrenOf(id: number | undefined): string[] {
  const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8')
  return children.split(' ').filter(Boolean)
}

/** Whether a process runs, and is not dead with nobody to hear of it. */
function isThere(id: string | undefined): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, 'utf8'))
  } catch {
    return false
  }
}
