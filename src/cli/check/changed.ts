import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'

const run = promisify(execFile)

/** Bytes that git may write; a name has a hundred or so. */
const most = 256 * 1024 * 1024

/**
 * Files that differ from a git ref, by absolute path: those that were changed
 * since the branch left it, those changed and not committed, and new ones.
 *
 * git runs no program that the repository names: neither hooks nor filters of
 * a diff nor a file system monitor.
 *
 * @throws Error
 *   Where git or the ref is not there; its message is a sentence.
 */
export async function changedFiles(
  cwd: string,
  ref: string
): Promise<Set<string>> {
  const root = (await git(['rev-parse', '--show-toplevel'])).trimEnd()
  const commit = await git([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`
  ]).catch(() => {
    throw new Error(
      'git knows no commit of this name; paths come before --changed'
    )
  })
  // Without a common ancestor, as in a shallow clone: from the ref itself.
  const base = await git(['merge-base', commit.trim(), 'HEAD']).catch(
    () => commit
  )
  const changed = await git([
    'diff',
    '--name-only',
    '-z',
    '--no-ext-diff',
    '--no-textconv',
    '--diff-filter=d',
    '--no-relative',
    base.trim(),
    '--'
  ])
  const added = await git(
    ['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--'],
    root
  )
  const names = `${changed}${added}`.split('\0').filter((name) => name !== '')
  return new Set(names.map((name) => join(root, name)))

  async function git(args: readonly string[], folder = cwd): Promise<string> {
    try {
      const {stdout} = await run(
        'git',
        [
          '-c',
          'core.fsmonitor=false',
          '-c',
          'core.hooksPath=/dev/null',
          ...args
        ],
        {cwd: folder, maxBuffer: most}
      )
      return stdout
    } catch (error) {
      throw new Error(reason(error), {cause: error})
    }
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed'
  const [line = ''] =
    'stderr' in error ? String(error.stderr).split('\n') : [error.message]
  return line.replace(/^fatal: /, '')
}
