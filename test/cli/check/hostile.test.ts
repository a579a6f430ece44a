import {expect, test} from 'vitest'
import {reportNames} from '../../../src/report/formats.ts'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

const hostile = 'x\n::error::\u001b[31m\u009b\u202e\u2028##[error]'
const title = '\u202e::error::\u2028 ##vso[task.setvariable]'

/** Lines that act on a terminal or a build server, but those of a format. */
function acting(text: string): string[] {
  return text
    .split('\n')
    .filter(
      (line) =>
        /[\p{Cc}\u2028-\u202e\u2066-\u2069]|##(?:vso)?\[/u.test(line) ||
        (line.trimStart().startsWith('::') &&
          !/^::(?:error|warning) (?:file=|title=)/u.test(line))
    )
}

test.each(
  reportNames
)('hostile names and titles reach %s escaped, and so does what is said besides', async (name) => {
  const cwd = await folder({
    [`${hostile}.md`]: `---\ntitle: "${title} "\n"${title}": 1\n"${title}": 2\n---\n\n[${title}]()\n\n![](${title})\n`,
    [`${hostile}2.md`]: Uint8Array.of(35, 0)
  })
  const {code, out, err} = await run(
    ['check', '-f', name, '.', `${hostile}3.md`],
    {cwd}
  )
  expect(out.length).toBeGreaterThan(0)
  expect(acting(out)).toEqual([])
  expect(acting(err)).toEqual([])
  expect(err.split('\n')).toHaveLength(3)
  expect(code).toBe(2)
})

test('a hostile config is told of in one line', async () => {
  const cwd = await folder({
    'a.md': '# A\n',
    'talkmark.config.json': JSON.stringify({
      rules: {[hostile]: 'off'},
      [title]: 1
    })
  })
  const {err} = await run(['check', '.'], {cwd})
  expect(acting(err)).toEqual([])
  expect(err.split('\n')).toHaveLength(3)
})
