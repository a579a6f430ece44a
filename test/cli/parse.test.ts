import {execFile} from 'node:child_process'
import {chmod, mkdir, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'
import {parsePost} from '../../src/parse-post.ts'
import {folder} from './folder.ts'
import {run} from './io.ts'

const sound = '---\ntitle: Sound\n---\n\n# Sound\n'
const bad = '---\ntitle: One\ntitle: Two\n---\n'

/** Do something without the rights of root, whom no permission stops. */
async function unprivileged<T>(action: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    return await action()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

function paths(ndjson: string): string[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).path)
}

describe('results', () => {
  test('one file gives one JSON document, the model of the post', async () => {
    const cwd = await folder({'a.md': sound})
    const {code, out, err} = await run(['parse', 'a.md'], {cwd})
    expect(out).toBe(`${JSON.stringify(parsePost(sound, {path: 'a.md'}))}\n`)
    expect([code, err]).toEqual([0, ''])
  })

  test('--explain adds why units are talks and questions', async () => {
    const cwd = await folder({'a.md': '# Small pumps by Ida Moor\n'})
    const {out} = await run(['parse', '--explain', 'a.md'], {cwd})
    expect(JSON.parse(out).explanations[0]).toMatchObject({
      unit: 'talk',
      taken: true,
      text: 'Small pumps by Ida Moor'
    })
    const plain = await run(['parse', 'a.md'], {cwd})
    expect(plain.out).not.toContain('explanations')
  })

  test('--pretty indents the document', async () => {
    const cwd = await folder({'a.md': sound})
    const {out} = await run(['parse', '--pretty', 'a.md'], {cwd})
    expect(out).toBe(
      `${JSON.stringify(parsePost(sound, {path: 'a.md'}), undefined, 2)}\n`
    )
  })

  test('a folder gives a line a post, ordered by path', async () => {
    const cwd = await folder({
      'posts/b.md': sound,
      'posts/a/z.markdown': sound,
      'posts/B.MD': sound,
      'posts/photo.png': '',
      'posts/.github/c.md': sound,
      'posts/.git/d.md': sound,
      'posts/node_modules/x/readme.md': sound
    })
    const {code, out} = await run(['parse', 'posts'], {cwd})
    expect(out.endsWith('}\n')).toBe(true)
    expect(paths(out)).toEqual([
      'posts/.github/c.md',
      'posts/B.MD',
      'posts/a/z.markdown',
      'posts/b.md'
    ])
    expect(code).toBe(0)
  })

  test('a folder of one post gives a line too', async () => {
    const cwd = await folder({'posts/a.md': sound})
    const {out} = await run(['parse', './posts/'], {cwd})
    expect(paths(out)).toEqual(['posts/a.md'])
  })

  test('several files are ordered, whatever their order was', async () => {
    const cwd = await folder({'a.md': sound, 'b.md': sound, 'c.txt': sound})
    const {out} = await run(['parse', 'c.txt', 'b.md', './a.md'], {cwd})
    expect(paths(out)).toEqual(['a.md', 'b.md', 'c.txt'])
  })

  test('a file that is named twice is there once', async () => {
    const cwd = await folder({'x/a.md': sound, 'x/b.md': sound})
    const {out} = await run(
      ['parse', 'x/b.md', 'x', 'x/../x/b.md', '**/*.md', join('x', 'a.md')],
      {cwd}
    )
    expect(paths(out)).toEqual(['x/a.md', 'x/b.md'])
  })

  test('a glob gives what it matches, of any extension', async () => {
    const cwd = await folder({
      'x/1.md': sound,
      'x/y/2.txt': sound,
      'x/3.js': '',
      'node_modules/a/4.md': sound
    })
    const {out} = await run(['parse', '**/*.{md,txt}'], {cwd})
    expect(paths(out)).toEqual(['x/1.md', 'x/y/2.txt'])
  })

  test('a glob that names node_modules reaches into it', async () => {
    const cwd = await folder({'node_modules/a/4.md': sound})
    const {out} = await run(['parse', 'node_modules/*/*.md'], {cwd})
    expect(paths(out)).toEqual(['node_modules/a/4.md'])
  })

  test('a file whose name looks like a glob is that file', async () => {
    const cwd = await folder({'[slug].md': sound, 's.md': sound})
    const {out} = await run(['parse', '[slug].md'], {cwd})
    expect(JSON.parse(out).path).toBe('[slug].md')
  })

  test('an absolute path stays absolute, as a folder and as a glob', async () => {
    const cwd = await folder({'a.md': sound})
    const byFolder = await run(['parse', cwd], {cwd: '/'})
    const byGlob = await run(['parse', `${cwd}/*.md`], {cwd: '/'})
    expect(paths(byFolder.out)).toEqual([`${cwd}/a.md`])
    expect(paths(byGlob.out)).toEqual([`${cwd}/a.md`])
  })

  test('a path above the working folder stays as given', async () => {
    const cwd = await folder({'a.md': sound, 'site/b.md': sound})
    const {out} = await run(['parse', '../*.md', '../site'], {
      cwd: join(cwd, 'site')
    })
    expect(paths(out)).toEqual(['../a.md', '../site/b.md'])
  })

  test('--pretty and --format json make an array of many', async () => {
    const cwd = await folder({'a.md': sound, 'b.md': sound})
    const posts = ['a.md', 'b.md'].map((path) => parsePost(sound, {path}))
    const pretty = await run(['parse', '--pretty', '.'], {cwd})
    const json = await run(['parse', '--format', 'json', '.'], {cwd})
    expect(pretty.out).toBe(`${JSON.stringify(posts, undefined, 2)}\n`)
    expect(JSON.parse(json.out)).toEqual(posts)
  })

  test('--format json of many, none readable, is an empty array', async () => {
    const cwd = await folder({})
    const {code, out} = await run(
      ['parse', '--format', 'json', 'a.md', 'b.md'],
      {cwd}
    )
    expect(JSON.parse(out)).toEqual([])
    expect(code).toBe(2)
  })

  test('--format ndjson is a line for one post too', async () => {
    const cwd = await folder({'a.md': sound})
    const {out} = await run(['parse', '--format', 'ndjson', 'a.md'], {cwd})
    expect(out).toBe(`${JSON.stringify(parsePost(sound, {path: 'a.md'}))}\n`)
  })

  test('--format tree sets posts apart by an empty line', async () => {
    const cwd = await folder({'a.md': sound, 'b.md': sound})
    const {out} = await run(['parse', '--format', 'tree', '.'], {cwd})
    expect(out).toBe(
      '◆ Sound\n│ a.md\n│ no talks · no questions · no links\n\n' +
        '◆ Sound\n│ b.md\n│ no talks · no questions · no links\n'
    )
  })

  test('characters that act on a terminal are escaped in JSON', async () => {
    const path = 'a\u009b31m\u007f \u202e\u2066 ##[error]\u2028\u001b'
    const {out} = await run(['parse', '--stdin-path', path, '-'])
    expect(out).toContain(
      '"a\\u009b31m\\u007f \\u202e\\u2066 #\\u0023[error]\\u2028\\u001b"'
    )
    expect(JSON.parse(out).path).toBe(path)
  })
})

describe('standard input', () => {
  test('- is one post without a path', async () => {
    const {code, out} = await run(['parse', '-'], {input: sound})
    expect(JSON.parse(out)).toEqual(parsePost(sound))
    expect(code).toBe(0)
  })

  test('--stdin-path gives it a path', async () => {
    const path = '_posts/2016-03-19-flink.md'
    const {out} = await run(['parse', '--stdin-path', path, '-'], {
      input: sound
    })
    expect(JSON.parse(out)).toEqual(parsePost(sound, {path}))
  })

  test('it comes before files', async () => {
    const cwd = await folder({'a.md': sound})
    const {out} = await run(['parse', 'a.md', '-'], {cwd, input: bad})
    expect(paths(out)).toEqual([undefined, 'a.md'])
  })

  test('binary input is a failure of -', async () => {
    const {code, out, err} = await run(['parse', '-'], {
      input: Uint8Array.of(35, 0, 10)
    })
    expect(err).toBe('talkmark: -: a binary file (it holds a NUL byte)\n')
    expect([code, out]).toEqual([2, ''])
  })
})

describe('a tree', () => {
  const input = `[${'a '.repeat(200).trim()}](/a)\n`
  const widest = (text: string): number =>
    Math.max(...text.split('\n').map((line) => line.length))

  test('is as wide as the terminal, up to 100 columns', async () => {
    const drawn = async (columns: number): Promise<number> => {
      const stdout = {isTTY: true, columns}
      const env = {NO_COLOR: '1'}
      const {out} = await run(['parse', '-f', 'tree', '-'], {
        input,
        stdout,
        env
      })
      return widest(out)
    }
    expect(await drawn(60)).toBe(59)
    expect(await drawn(400)).toBe(99)
    expect(await drawn(10)).toBe(39)
  })

  test('is 80 columns wide in a file', async () => {
    const {out} = await run(['parse', '-f', 'tree', '-'], {
      input,
      stdout: {columns: 300}
    })
    expect(widest(out)).toBe(79)
  })
})

describe('findings', () => {
  test('a post with an error is written, and the exit code is 1', async () => {
    const cwd = await folder({'a.md': bad, 'b.md': sound})
    const {code, out, err} = await run(['parse', '.'], {cwd})
    expect(paths(out)).toEqual(['a.md', 'b.md'])
    expect(err).toMatch(
      /^a\.md:3:1 error front-matter-duplicate-key Unexpected .+\n$/u
    )
    expect(code).toBe(1)
  })

  test('a tree holds the messages itself', async () => {
    const {code, out, err} = await run(['parse', '-f', 'tree', '-'], {
      input: bad
    })
    expect(out).toMatch(/└─ error {2}Unexpected/u)
    expect([code, err]).toEqual([1, ''])
  })

  test('a failure wins over a finding', async () => {
    const cwd = await folder({'a.md': bad})
    const {code} = await run(['parse', 'a.md', 'b.md'], {cwd})
    expect(code).toBe(2)
  })

  test('diagnostics are in colour on a terminal', async () => {
    const {err} = await run(['parse', '-'], {
      input: bad,
      stderr: {isTTY: false},
      env: {FORCE_COLOR: '1'}
    })
    expect(err).toContain('-:3:1 \u001b[1;31merror\u001b[0m')
  })
})

describe('failures', () => {
  test('a missing file is a line, and the others are done', async () => {
    const cwd = await folder({'a.md': sound})
    const {code, out, err} = await run(['parse', 'none.md', 'a.md'], {cwd})
    expect(err).toBe('talkmark: none.md: no such file or folder\n')
    expect(paths(out)).toEqual(['a.md'])
    expect(code).toBe(2)
  })

  test('one missing file gives nothing on standard output', async () => {
    const {code, out} = await run(['parse', 'none.md'])
    expect([code, out]).toEqual([2, ''])
  })

  test('an empty path is no path', async () => {
    const {code, err} = await run(['parse', ''])
    expect(err).toBe("talkmark: '': no such file or folder\n")
    expect(code).toBe(2)
  })

  test('a file on the way is no folder', async () => {
    const cwd = await folder({'a.md': sound})
    const {code, err} = await run(['parse', 'a.md/b.md'], {cwd})
    expect(err).toBe('talkmark: a.md/b.md: no such file or folder\n')
    expect(code).toBe(2)
  })

  test('a name that no file system takes', async () => {
    const {code, err} = await run(['parse', 'a'.repeat(5000)])
    expect(err).toMatch(/a: the name is too long\n$/u)
    expect(code).toBe(2)
  })

  test('a folder without posts', async () => {
    const cwd = await folder({'images/a.png': ''})
    const {code, err} = await run(['parse', 'images'], {cwd})
    expect(err).toBe('talkmark: images: no Markdown files in this folder\n')
    expect(code).toBe(2)
  })

  test('a glob that matches nothing', async () => {
    const cwd = await folder({'a.md': sound})
    const {code, err} = await run(['parse', 'x/*.md'], {cwd})
    expect(err).toBe('talkmark: x/*.md: no file matches\n')
    expect(code).toBe(2)
  })

  test('a binary file, by a NUL byte in its first 8,000', async () => {
    const late = new Uint8Array(9000).fill(97)
    late[8999] = 0
    const cwd = await folder({
      'a.md': Uint8Array.of(0x89, 0x50, 0, 1),
      'late.md': late
    })
    const {code, out, err} = await run(['parse', '.'], {cwd})
    expect(err).toBe('talkmark: a.md: a binary file (it holds a NUL byte)\n')
    expect(paths(out)).toEqual(['late.md'])
    expect(code).toBe(2)
  })

  test('UTF-16 is left to the parser, which has a word for it', async () => {
    const cwd = await folder({'a.md': Buffer.from('\ufeff# A\n', 'utf16le')})
    const {code, err} = await run(['parse', 'a.md'], {cwd})
    expect(err).toMatch(/^a\.md:1:1 error encoding-utf-16 /u)
    expect(code).toBe(1)
  })

  test('a file and a folder without permission', async () => {
    const cwd = await folder({
      'a.md': sound,
      'c/a.md': sound,
      'b/c.md': sound,
      'd.md': sound
    })
    await chmod(cwd, 0o755)
    await chmod(join(cwd, 'c'), 0)
    await chmod(join(cwd, 'a.md'), 0)
    await chmod(join(cwd, 'b'), 0)
    const relative = await unprivileged(() => run(['parse', '.'], {cwd}))
    const absolute = await unprivileged(() => run(['parse', cwd]))
    await chmod(join(cwd, 'b'), 0o700)
    await chmod(join(cwd, 'c'), 0o700)
    expect(relative.err).toBe(
      'talkmark: b: permission denied\n' +
        'talkmark: c: permission denied\n' +
        'talkmark: a.md: permission denied\n'
    )
    expect(absolute.err).toBe(
      `talkmark: ${cwd}/b: permission denied\n` +
        `talkmark: ${cwd}/c: permission denied\n` +
        `talkmark: ${cwd}/a.md: permission denied\n`
    )
    expect(paths(relative.out)).toEqual(['d.md'])
    expect(relative.code).toBe(2)
  })

  test('a pipe is not opened', async () => {
    const cwd = await folder({})
    await promisify(execFile)('mkfifo', [join(cwd, 'pipe.md')])
    const {code, err} = await run(['parse', 'pipe.md'], {cwd})
    expect(err).toBe('talkmark: pipe.md: not a regular file\n')
    expect(code).toBe(2)
  })

  test('a device is not opened', async () => {
    const {code, err} = await run(['parse', '/dev/zero'])
    expect(err).toBe('talkmark: /dev/zero: not a regular file\n')
    expect(code).toBe(2)
  })

  test('a name shows on one line, without what a terminal acts on', async () => {
    const name = '\u001b[2J\n::error::x \u202e ##vso[task]'
    const {err} = await run(['parse', name])
    expect(err).toBe(
      'talkmark: \\x1b[2J\\x0a\\x3a:error::x \\u202e #\\x23vso[task]: ' +
        'no file matches\n'
    )
  })

  test('a name cannot begin a workflow command', async () => {
    const cwd = await folder({'::error::x.md': bad})
    const {err} = await run(['parse', '.'], {cwd})
    expect(err).toMatch(/^\\x3a:error::x\.md:3:1 error /u)
  })
})

describe('symbolic links', () => {
  test('a link to a folder is not followed', async () => {
    const cwd = await folder({'posts/a.md': sound, 'other/b.md': sound})
    await symlink('../other', join(cwd, 'posts/linked'))
    await symlink('..', join(cwd, 'posts/up'))
    const byFolder = await run(['parse', 'posts'], {cwd})
    const byGlob = await run(['parse', 'posts/**'], {cwd})
    expect(paths(byFolder.out)).toEqual(['posts/a.md'])
    expect(paths(byGlob.out)).toEqual(['posts/a.md'])
  })

  test('a link to a folder that is named itself is followed', async () => {
    const cwd = await folder({'other/b.md': sound})
    await symlink('other', join(cwd, 'posts'))
    const {out} = await run(['parse', 'posts'], {cwd})
    expect(paths(out)).toEqual(['posts/b.md'])
  })

  test('a link to a file inside is that file, under its own name', async () => {
    const cwd = await folder({'posts/b.md': sound, 'posts/text.txt': sound})
    await symlink('b.md', join(cwd, 'posts/a.md'))
    await symlink('text.txt', join(cwd, 'posts/c.md'))
    const {out} = await run(['parse', 'posts'], {cwd})
    expect(paths(out)).toEqual(['posts/b.md', 'posts/c.md'])
  })

  test('a link to a file outside is named and skipped', async () => {
    const cwd = await folder({'posts/a.md': sound, 'secret.md': sound})
    await symlink('../secret.md', join(cwd, 'posts/b.md'))
    const byFolder = await run(['parse', 'posts'], {cwd})
    const byGlob = await run(['parse', 'posts/*.md'], {cwd})
    expect(byFolder).toEqual(byGlob)
    expect(paths(byFolder.out)).toEqual(['posts/a.md'])
    expect(byFolder.err).toBe(
      'talkmark: posts/b.md: skipped, ' +
        'a link that leads out of where it stands\n'
    )
    expect(byFolder.code).toBe(0)
  })

  test('a link to nothing, and one to itself, cannot be read', async () => {
    const cwd = await folder({'posts/a.md': sound})
    await symlink('none.md', join(cwd, 'posts/b.md'))
    await symlink('c.md', join(cwd, 'posts/c.md'))
    const {code, out, err} = await run(['parse', 'posts'], {cwd})
    expect(paths(out)).toEqual(['posts/a.md'])
    expect(err).toBe(
      'talkmark: posts/b.md: no such file or folder\n' +
        'talkmark: posts/c.md: a symbolic link that leads to itself\n'
    )
    expect(code).toBe(2)
  })

  test('a folder with the name of a post is a folder', async () => {
    const cwd = await folder({'posts/a.md': sound})
    await mkdir(join(cwd, 'posts/b.md'))
    const {out, code} = await run(['parse', 'posts'], {cwd})
    expect(paths(out)).toEqual(['posts/a.md'])
    expect(code).toBe(0)
  })
})
