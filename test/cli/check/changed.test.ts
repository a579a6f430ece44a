import {execFileSync} from 'node:child_process'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

const post = '![](a.png)\n'

/** A repository with a commit of some posts. */
async function repository(
  files: Record<string, string>
): Promise<{cwd: string; git: (...args: string[]) => void}> {
  const cwd = await folder(files)
  const git = (...args: string[]): void => {
    execFileSync(
      'git',
      ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args],
      {cwd, stdio: 'pipe'}
    )
  }
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message', 'First')
  return {cwd, git}
}

async function told(
  cwd: string,
  ...argv: string[]
): Promise<{code: number; err: string; paths: string[]}> {
  const {code, out, err} = await run(['check', '-f', 'ndjson', ...argv], {cwd})
  const records = out.split('\n').filter((line) => line !== '')
  return {code, err, paths: records.map((line) => JSON.parse(line).path)}
}

describe('--changed', () => {
  test('checks what differs from the last commit, and what is new', async () => {
    const {cwd} = await repository({
      'a.md': post,
      'x/ü "b".md': post,
      'gone.md': post,
      '.gitignore': 'out.md\n'
    })
    await writeFile(join(cwd, 'x/ü "b".md'), `${post}\n`)
    await writeFile(join(cwd, 'new.md'), post)
    await writeFile(join(cwd, 'out.md'), post)
    await rm(join(cwd, 'gone.md'))
    expect(await told(cwd, '--changed')).toEqual({
      code: 0,
      err: '',
      paths: ['new.md', 'x/ü "b".md']
    })
    expect((await told(join(cwd, 'x'), '--changed')).paths).toEqual([
      'ü "b".md'
    ])
  })

  test('checks what a branch changed since it left another', async () => {
    const {cwd, git} = await repository({'a.md': post, 'b.md': post})
    git('checkout', '--quiet', '-b', 'mine')
    await writeFile(join(cwd, 'a.md'), `${post}\n`)
    git('commit', '--quiet', '--all', '--message', 'Mine')
    git('checkout', '--quiet', 'main')
    await writeFile(join(cwd, 'b.md'), `${post}\n`)
    git('commit', '--quiet', '--all', '--message', 'Theirs')
    git('checkout', '--quiet', 'mine')
    expect((await told(cwd, '--changed', 'main')).paths).toEqual(['a.md'])
  })

  test('checks nothing where nothing changed', async () => {
    const {cwd} = await repository({'a.md': post})
    expect(await told(cwd, '--changed', 'HEAD', '.')).toEqual({
      code: 0,
      err: '',
      paths: []
    })
  })

  test.each([
    'none',
    '--output=x',
    'main:a.md'
  ])('with %s, which is no commit, is a line', async (ref) => {
    const {cwd} = await repository({'a.md': post})
    expect(await told(cwd, `--changed=${ref}`)).toEqual({
      code: 2,
      err: `talkmark: ${ref}: git knows no commit of this name; paths come before --changed\n`,
      paths: []
    })
  })

  test('outside of a repository is a line', async () => {
    const cwd = await folder({'a.md': post})
    await mkdir(join(cwd, 'x'))
    const {code, err} = await told(cwd, '--changed')
    expect(err).toMatch(/^talkmark: HEAD: not a git repository.+\n$/u)
    expect(code).toBe(2)
  })

  test('runs nothing that the repository names', async () => {
    const {cwd, git} = await repository({'a.md': post})
    git('config', 'core.fsmonitor', 'touch ran; false')
    git('config', 'diff.external', 'touch ran; false')
    await writeFile(join(cwd, 'a.md'), `${post}\n`)
    const {paths} = await told(cwd, '--changed')
    expect(paths).toEqual(['a.md'])
    expect((await run(['check', 'ran'], {cwd})).err).toContain('no such file')
  })
})
