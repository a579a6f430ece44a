import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder} from './folder.ts'

/** The command as it is installed; `npm test` builds it first. */
const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url))

const version = spawnSync('parallel', ['--version'], {encoding: 'utf8'})
const isThere = version.stdout?.startsWith('GNU parallel') ?? false
if (!isThere) console.log('skipped: GNU parallel is not installed')

/** A worker of which the first is killed half-way, and `died` is left. */
const dying = `#!/bin/sh
parse() { "${process.execPath}" "${bin}" parse --ndjson-in; }
if mkdir died 2>/dev/null; then
  parse | { head -n 5; kill -9 $$; }
fi
parse
`

test.skipIf(!isThere)(
  'two workers, one killed half-way and tried again, write what one does',
  async () => {
    const posts = Array.from({length: 60}, (_, index) => [
      `posts/${index}.md`,
      `# Evening ${index}\n\n## Small pumps by Ida Moor\n`
    ])
    const cwd = await folder({...Object.fromEntries(posts), dying})
    const input = posts.map(([path]) => `${path}\n`).join('')
    const run = (program: string, ...args: string[]): string =>
      execFileSync(program, args, {
        cwd,
        input,
        encoding: 'utf8',
        env: {...process.env, HOME: cwd}
      })
    const whole = run(process.execPath, bin, 'parse', '--ndjson-in')
    const options = ['--pipe', '-N', '15', '--retries', '3', '--jobs', '2']
    const parts = run('parallel', '--keep-order', ...options, 'sh', 'dying')
    expect(existsSync(join(cwd, 'died'))).toBe(true)
    expect(whole.split('\n')).toHaveLength(61)
    expect(parts).toBe(whole)
  }
)
