import {expect, test} from 'vitest'
import {folder} from '../folder.ts'
import {run} from '../io.ts'

/** Findings of some posts, as `path:line rule`, and their reasons. */
async function told(
  files: Record<string, string>,
  cwdOf: (root: string) => string = (root) => root
): Promise<{found: string[]; reasons: string[]}> {
  const cwd = cwdOf(await folder(files))
  const {out} = await run(['check', '-f', 'ndjson', '.'], {cwd})
  const records = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return {
    found: records.map(
      ({path, ruleId, position}) => `${path}:${position.start.line} ${ruleId}`
    ),
    reasons: records.map(({reason}) => reason)
  }
}

test('the later of two posts with one slug is named with the other', async () => {
  const post = '---\ntitle: A\nslug: pumps\n---\n\n# A\n'
  const {found, reasons} = await told({'x/a.md': post, 'x/b.md': post})
  expect(found).toEqual(['x/b.md:3 slug-duplicate'])
  expect(reasons[0]).toContain('`x/a.md`')
})

test('a link to a file that is not there is found, from the folder of its post', async () => {
  const {found} = await told({
    'x/a.md': '[B](./b.md)\n\n[C](../c.md)\n\n[D](./d.md)\n',
    'x/b.md': '# B\n',
    'c.md': '# C\n'
  })
  expect(found).toEqual(['x/a.md:5 link-target-missing'])
})

test('comments in a post silence what other files decide about', async () => {
  const {found} = await told({
    'a.md':
      '<!-- talkmark-disable-next-line link-target-missing -->\n[D](./d.md)\n'
  })
  expect(found).toEqual([])
})
