import {spawnSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {folder} from '../cli/folder.ts'

// `npm test` builds what the command of remark loads.
const root = fileURLToPath(new URL('../..', import.meta.url))

const remarkrc = {
  plugins: [
    'remark-gfm',
    ['remark-frontmatter', ['yaml', 'toml']],
    ['talkmark/lint', {rules: {'link-insecure': 'warning'}}]
  ]
}

test('remark-cli finds what the rules find, by a `.remarkrc`', async () => {
  const {code, messages} = await remark({
    '.remarkrc': JSON.stringify(remarkrc),
    'post.md':
      '---\ntitle: "Evening "\n---\n\n[Slides]()\n\n<!-- talkmark-disable-next-line link-insecure -->\n\nhttp://example.org/a\n\nhttp://example.org/b\n',
    'sound.md': '---\ntitle: Evening\n---\n\nText.\n'
  })
  expect(code).toBe(1)
  expect(messages).toEqual([
    {
      path: 'post.md',
      at: '2:8-2:18',
      ruleId: 'front-matter-padded-title',
      source: 'talkmark',
      fatal: false,
      reason:
        'Unexpected white space at an end of the title `Evening `, expected `Evening`; remove it',
      url: 'https://github.com/talkmark/talkmark/blob/main/docs/rules/front-matter-padded-title.md'
    },
    {
      path: 'post.md',
      at: '5:1-5:11',
      ruleId: 'link-empty',
      source: 'talkmark',
      fatal: true,
      reason:
        'Unexpected link `Slides` without a target, expected an address; add it, or remove the link',
      url: 'https://github.com/talkmark/talkmark/blob/main/docs/rules/link-empty.md'
    },
    {
      path: 'post.md',
      at: '11:1-11:21',
      ruleId: 'link-insecure',
      source: 'talkmark',
      fatal: false,
      reason:
        'Unexpected `http:` in `http://example.org/b`, expected `https:`; change it where the site has that too',
      url: 'https://github.com/talkmark/talkmark/blob/main/docs/rules/link-insecure.md'
    }
  ])
})

test('a rule that there is not fails with its nearest', async () => {
  const plugins = [['talkmark/lint', {rules: {'link-emty': 'off'}}]]
  const {code, stderr} = await remark(
    {'.remarkrc': JSON.stringify({plugins}), 'post.md': 'Text.\n'},
    []
  )
  expect(code).toBe(1)
  expect(stderr).toContain(
    'Unexpected rule `link-emty` in `options.rules`, expected one that there is, as `link-empty`'
  )
})

/** Run the command of remark over a folder; what it reports, as JSON. */
async function remark(
  files: Record<string, string>,
  report = ['--report', join(root, 'test/package/json-reporter.mjs')]
) {
  const cwd = await folder(files)
  for (const name of ['talkmark', 'remark-gfm', 'remark-frontmatter']) {
    const link = join(cwd, 'node_modules', name)
    mkdirSync(dirname(link), {recursive: true})
    symlinkSync(
      name === 'talkmark' ? root : join(root, 'node_modules', name),
      link,
      'junction'
    )
  }
  const {status, stderr} = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/remark-cli/cli.js'),
      '.',
      '--no-stdout',
      '--no-color',
      ...report
    ],
    {cwd, encoding: 'utf8'}
  )
  const json = /^\[.*\]$/m.exec(stderr)?.[0]
  return {code: status, stderr, messages: json ? JSON.parse(json) : []}
}
