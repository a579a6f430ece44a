import {mkdir, readFile, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

const sound = '---\ntitle: Sound\n---\n\n# Sound\n'
const bad = '---\ntitle: One\ntitle: Two\n---\n\n![](pump.png)\n'
const doubtful = '# Pumps\n\n![](pump.png)\n'
const image = 'image-without-alt'

/** Places and rules of findings that are reported as a line each. */
function lines(ndjson: string): string[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const {path, ruleId, severity, failure, position} = JSON.parse(line)
      if (failure) return `${path} ${failure.kind}`
      const {line: number, column} = position.start
      return `${path}:${number}:${column} ${severity} ${ruleId}`
    })
}

describe('findings', () => {
  test('are written to read, with their lines and a summary', async () => {
    const cwd = await folder({'b.md': bad, 'a.md': sound})
    expect(await run(['check', 'a.md', 'b.md'], {cwd})).toEqual({
      code: 1,
      out: `b.md:3:1 error front-matter-duplicate-key
  Unexpected second key \`title\`, expected each key once; remove one of them
  3 | title: Two
    | ^^^^^

b.md:6:1 warning image-without-alt
  Unexpected image \`pump.png\` without alternative text, expected words for whoever does not see it
  6 | ![](pump.png)
    | ^^^^^^^^^^^^^

1 error and 1 warning in 1 of 2 posts
`,
      err: ''
    })
  })

  test('are in colour on a terminal', async () => {
    const cwd = await folder({'a.md': bad})
    const {out} = await run(['check', 'a.md'], {cwd, stdout: {isTTY: true}})
    expect(out).toContain('a.md:3:1 \u001b[1;31merror\u001b[0m')
  })

  test('are those of the working folder, where no path is given', async () => {
    const cwd = await folder({'x/a.md': doubtful, 'b.md': doubtful})
    const {out} = await run(['check', '-f', 'ndjson'], {cwd})
    expect(lines(out)).toEqual([
      `b.md:3:1 warning ${image}`,
      `x/a.md:3:1 warning ${image}`
    ])
  })

  test('of warnings alone are no failure', async () => {
    const cwd = await folder({'a.md': doubtful})
    const {code, out} = await run(['check', 'a.md'], {cwd})
    expect(out).toMatch(/\n1 warning in 1 of 1 post\n$/u)
    expect(code).toBe(0)
  })

  test('are none in a sound post', async () => {
    const cwd = await folder({'a.md': sound})
    expect(await run(['check', '.'], {cwd})).toEqual({
      code: 0,
      out: 'nothing found in 1 post\n',
      err: ''
    })
  })

  test('on standard input have the path that is given', async () => {
    const {code, out} = await run(
      ['check', '-f', 'ndjson', '--stdin-path', 'x/a.md', '-'],
      {input: bad}
    )
    expect(lines(out)).toEqual([
      'x/a.md:3:1 error front-matter-duplicate-key',
      `x/a.md:6:1 warning ${image}`
    ])
    expect(code).toBe(1)
  })

  test('on standard input need no path', async () => {
    const {out} = await run(['check', '-'], {input: bad})
    expect(out).toMatch(/^-:3:1 error/u)
  })
})

describe('warnings', () => {
  test('are counted by --max-warnings', async () => {
    const cwd = await folder({'a.md': doubtful, 'b.md': doubtful})
    const allowed = await run(['check', '--max-warnings', '2', '.'], {cwd})
    const over = await run(['check', '--max-warnings', '1', '.'], {cwd})
    expect([allowed.code, allowed.err]).toEqual([0, ''])
    expect(over.err).toBe('talkmark: more warnings (2) than allowed (1)\n')
    expect(over.code).toBe(1)
  })

  test('are left out by --quiet, and counted still', async () => {
    const cwd = await folder({'a.md': bad})
    const {code, out} = await run(['check', '--quiet', 'a.md'], {cwd})
    expect(out).not.toContain(image)
    expect(out).toMatch(/\n1 error in 1 of 1 post\n$/u)
    expect(code).toBe(1)
    const over = await run(['check', '--quiet', '--max-warnings', '0', '.'], {
      cwd: await folder({'a.md': doubtful})
    })
    expect(over.code).toBe(1)
  })
})

describe('reports', () => {
  test('go to standard output and to files in one run', async () => {
    const cwd = await folder({'a.md': bad})
    const argv = ['-f', 'text', '-f', 'sarif', '-o', 'out/a.sarif']
    const more = ['-f', 'junit', '-o', 'a.xml']
    const {code, out, err} = await run(['check', ...argv, ...more, '.'], {cwd})
    const text = await run(['check', 'a.md'], {cwd})
    expect([code, out, err]).toEqual([1, text.out, ''])
    const sarif = JSON.parse(await readFile(join(cwd, 'out/a.sarif'), 'utf8'))
    expect(sarif.runs[0].results).toHaveLength(2)
    expect(await readFile(join(cwd, 'a.xml'), 'utf8')).toContain('failures="1"')
  })

  test('of no format are text', async () => {
    const cwd = await folder({'a.md': bad})
    const {out} = await run(['check', '--output-file', 'a.txt', 'a.md'], {
      cwd,
      env: {FORCE_COLOR: '1'}
    })
    expect(out).toBe('')
    expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toMatch(
      /^a\.md:3:1 error front-/u
    )
  })

  test('that cannot be written are a line, and the others are', async () => {
    const cwd = await folder({'a.md': sound, 'x/b': ''})
    const {code, out, err} = await run(
      ['check', '-f', 'text', '-f', 'json', '-o', 'x', 'a.md'],
      {cwd}
    )
    expect(err).toBe('talkmark: x: cannot be written (EISDIR)\n')
    expect([code, out]).toEqual([2, 'nothing found in 1 post\n'])
  })

  test.each([
    'json',
    'sarif',
    'gitlab'
  ])('of nothing are valid %s', async (name) => {
    const cwd = await folder({'a.md': sound})
    const {code, out} = await run(['check', '--format', name, 'a.md'], {cwd})
    expect(JSON.parse(out)).toBeTypeOf('object')
    expect(code).toBe(0)
  })
})

describe('what cannot be read', () => {
  test('is a line and a record, and the others are checked', async () => {
    const cwd = await folder({'a.md': bad, 'b.md': Uint8Array.of(35, 0, 10)})
    const argv = ['check', '-f', 'ndjson', 'none.md', 'a.md', 'b.md']
    const {code, out, err} = await run(argv, {cwd})
    expect(err).toBe(
      'talkmark: none.md: no such file or folder\n' +
        'talkmark: b.md: a binary file (it holds a NUL byte)\n'
    )
    expect(lines(out)).toEqual([
      'none.md file',
      'a.md:3:1 error front-matter-duplicate-key',
      `a.md:6:1 warning ${image}`,
      'b.md file'
    ])
    expect(code).toBe(2)
  })

  test('is a link that leads out, which is skipped', async () => {
    const cwd = await folder({'a.md': bad, 'posts/b.md': sound})
    await symlink('../a.md', join(cwd, 'posts/c.md'))
    const {code, err} = await run(['check', 'posts'], {cwd})
    expect(err).toContain('posts/c.md: skipped')
    expect(code).toBe(0)
  })
})

describe('what git leaves out', () => {
  const files = {
    '.gitignore': '/drafts/\n*.tmp.md\n',
    'drafts/a.md': doubtful,
    'b.tmp.md': doubtful,
    'posts/.gitignore': '!keep.tmp.md\nold/\n',
    'posts/keep.tmp.md': doubtful,
    'posts/old/c.md': doubtful,
    'posts/d.md': doubtful
  }

  test('is left out, by the nearest .gitignore with a word on it', async () => {
    const cwd = await folder(files)
    const {out} = await run(['check', '-f', 'ndjson', '.'], {cwd})
    expect(lines(out)).toEqual([
      `posts/d.md:3:1 warning ${image}`,
      `posts/keep.tmp.md:3:1 warning ${image}`
    ])
  })

  test('is checked where it is named', async () => {
    const cwd = await folder(files)
    const {out} = await run(['check', '-f', 'ndjson', './drafts/a.md'], {cwd})
    expect(lines(out)).toEqual([`drafts/a.md:3:1 warning ${image}`])
  })

  test('counts from the root of the repository', async () => {
    const cwd = await folder(files)
    await mkdir(join(cwd, '.git'))
    const {out} = await run(['check', '-f', 'ndjson', '.'], {
      cwd: join(cwd, 'drafts')
    })
    expect(lines(out)).toEqual([])
    const outside = await run(['check', '-f', 'ndjson', '../..'], {
      cwd: join(cwd, 'posts/old')
    })
    expect(lines(outside.out)).toEqual([
      `../../posts/d.md:3:1 warning ${image}`,
      `../../posts/keep.tmp.md:3:1 warning ${image}`
    ])
  })
})

describe('a line of progress', () => {
  const slow = async function* () {
    for (const part of ['# A', '\n']) {
      await new Promise((done) => setTimeout(done, 60))
      yield part
    }
  }
  const isTTY = true

  test('is there on a terminal, and gone at the end', async () => {
    const {err} = await run(['check', '-'], {stdin: slow(), stderr: {isTTY}})
    expect(err).toBe('\r\u001b[Kchecked 1 of 1 post\r\u001b[K')
  })

  test.each([
    ['in CI', {env: {CI: 'true'}, stderr: {isTTY}}],
    ['on a dumb terminal', {env: {TERM: 'dumb'}, stderr: {isTTY}}],
    ['in a file', {}]
  ])('is not there %s', async (_, world) => {
    const {err} = await run(['check', '-'], {stdin: slow(), ...world})
    expect(err).toBe('')
  })
})

describe('Ctrl-C', () => {
  test('ends a report so that it is valid', async () => {
    const cwd = await folder({'a.md': bad, 'b.md': bad, 'c.md': bad})
    const controller = new AbortController()
    let out = ''
    const {code, err} = await run(['check', '-f', 'json', '.'], {
      cwd,
      interrupted: () => controller.signal,
      stdout: {
        write: async (text) => {
          out += text
          controller.abort()
        }
      }
    })
    const {posts, summary} = JSON.parse(out)
    expect(posts).toHaveLength(1)
    expect(summary).toMatchObject({posts: 1, complete: false})
    expect([code, err]).toEqual([2, 'talkmark: interrupted\n'])
  })
})

describe('misuse is a line on standard error and exit code 2', () => {
  test.each([
    [
      ['--format', 'xml'],
      "option '-f, --format <name>' argument 'xml' is invalid. Allowed choices are text, json, ndjson, github, sarif, gitlab, junit, markdown."
    ],
    [
      ['-f', 'json', '-f', 'text'],
      "only one format can go to standard output, expected '--output-file' behind the others"
    ],
    [
      ['-o', 'a', '-o', 'b'],
      "option '-o, --output-file <file>' argument 'b' is invalid. Expected one file for each format."
    ],
    [
      ['--fix-dry-run', '-f', 'json'],
      "option '--fix-dry-run' writes a diff, expected '--output-file' behind '--format'"
    ],
    [
      ['--fix', '--fix-dry-run'],
      "option '--fix' cannot be used with '--fix-dry-run'"
    ],
    [
      ['--fix', '-'],
      "option '--fix' writes files, expected no '-' among the paths"
    ],
    [
      ['--update-baseline'],
      "option '--update-baseline' needs '--baseline <file>'"
    ],
    [
      ['--stdin-path', 'a.md', 'b.md'],
      "option '--stdin-path' is for standard input, expected '-' among the paths"
    ],
    [
      ['--max-warnings', 'no'],
      "option '--max-warnings <number>' argument 'no' is invalid. Expected a whole number, 0 or more."
    ]
  ])('%j', async (argv, reason) => {
    expect(await run(['check', ...argv])).toEqual({
      code: 2,
      out: '',
      err: `talkmark: ${reason}; see \`talkmark --help\`\n`
    })
  })
})
