import {spawnSync} from 'node:child_process'
import {chmod, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {folder} from '../cli/folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'dist/cli/bin.js')

interface Action {
  inputs: Record<string, {default: string}>
  runs: {
    using: string
    steps: {env: Record<string, string>; run: string; shell: string}[]
  }
}

async function read<Type>(name: string): Promise<Type> {
  // A file of ours, of a known form.
  return parse(await readFile(join(root, name), 'utf8')) as Type
}

/** Run the step of the action, with npx in place of a registry. */
async function act(
  files: Record<string, string>,
  inputs: Record<string, string>
): Promise<{code: number | null; out: string; cwd: string}> {
  const {inputs: declared, runs} = await read<Action>('action.yml')
  const [step] = runs.steps
  const cwd = await folder({
    ...files,
    'bin/npx': `#!/bin/sh\necho "npx $1 $2" >&2\nshift 2\nexec '${process.execPath}' '${bin}' "$@"\n`
  })
  await chmod(join(cwd, 'bin/npx'), 0o755)
  const env = Object.entries(step!.env).map(([name, value]) => {
    const [, input = ''] = /^\$\{\{ inputs\.(\w+) \}\}$/u.exec(value) ?? []
    expect(declared).toHaveProperty(input)
    return [name, inputs[input] ?? declared[input]?.default ?? '']
  })
  // As GitHub runs `shell: bash`.
  const argv = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step!.run]
  const {status, stdout, stderr} = spawnSync('bash', argv, {
    cwd,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(env),
      PATH: `${join(cwd, 'bin')}:${process.env.PATH}`,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md')
    }
  })
  const [command] = stderr.split('\n')
  expect(command).toBe(`npx --yes talkmark@${inputs.version ?? 'latest'}`)
  return {code: status, out: stdout, cwd}
}

describe('the action', () => {
  const files = {
    'posts/a b.md': '---\ntitle: A\ntitle: B\n---\n',
    '$(touch ran).md': '![](a.png)\n'
  }

  test('annotates, and writes a summary', async () => {
    const {code, out, cwd} = await act(files, {})
    expect(out).toContain('::error file=posts/a b.md,line=3,')
    expect(await readFile(join(cwd, 'summary.md'), 'utf8')).toMatch(
      /^## talkmark\n\n1 error and 1 warning in 2 of 2 posts\.\n/u
    )
    expect(code).toBe(1)
  })

  test('takes paths, arguments and a file for SARIF', async () => {
    const {code, out, cwd} = await act(files, {
      paths: '$(touch ran).md\n',
      arguments: '--max-warnings\n0\n',
      sarif: 'talkmark.sarif',
      version: '1.2.3'
    })
    expect(out).toMatch(/^::warning file=\$\(touch ran\)\.md,line=1,/u)
    const sarif = JSON.parse(
      await readFile(join(cwd, 'talkmark.sarif'), 'utf8')
    )
    expect(sarif.runs[0].results).toHaveLength(1)
    expect(code).toBe(1)
    await expect(readFile(join(cwd, 'ran'))).rejects.toThrow('ENOENT')
  })
})

test('the hook of pre-commit names a command that there is', async () => {
  const [hook] = await read<Record<string, unknown>[]>('.pre-commit-hooks.yaml')
  expect(hook).toMatchObject({
    id: 'talkmark',
    language: 'node',
    types: ['markdown']
  })
  const [command = '', ...argv] = String(hook?.entry).split(' ')
  const manifest = await read<{bin: Record<string, string>}>('package.json')
  expect(Object.keys(manifest.bin)).toContain(command)
  const cwd = await folder({'a.md': '# A\n'})
  const {status, stdout} = spawnSync(
    process.execPath,
    [join(root, manifest.bin[command]!), ...argv, 'a.md'],
    {cwd, encoding: 'utf8'}
  )
  expect([status, stdout]).toEqual([0, 'nothing found in 1 post\n'])
})
