// Commands over many posts, as whole processes.
import {createRequire} from 'node:module'
import path from 'node:path'
import {run} from './process.mjs'
import {table} from './table.mjs'

const require = createRequire(import.meta.url)
const talkmark = new URL('../dist/cli/bin.js', import.meta.url).pathname

/** File of a package, by its path in it: not each exports its command. */
function fileOf(name, file) {
  const [folder] = require.resolve.paths(name) ?? []
  return path.join(folder ?? '', name, file)
}

const commands = [
  ['talkmark check', [talkmark, 'check', '.']],
  [
    'markdownlint-cli2',
    [fileOf('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '**/*.md']
  ],
  [
    'remark-cli, preset-lint-recommended',
    [
      fileOf('remark-cli', 'cli.js'),
      '.',
      '--use',
      fileOf('remark-preset-lint-recommended', 'index.js'),
      '--no-stdout'
    ]
  ],
  ['talkmark parse', [talkmark, 'parse', '--format', 'ndjson', '.']]
]

/** Print the time and the memory of each, over the posts of a folder. */
export async function linters(folder) {
  const rows = []
  for (const [name, args] of commands)
    rows.push([name, await run(args, folder)])
  const [, {seconds: ours}] = rows[0]
  console.log('\n## Whole processes, over all posts of the last corpus\n')
  console.log(
    table([
      ['', 's', 'talkmark check to it', 'peak MB', 'exit code'],
      ...rows.map(([name, {seconds, peak, code}]) => [
        name,
        seconds.toFixed(1),
        (ours / seconds).toFixed(2),
        (peak / 1e6).toFixed(0),
        String(code)
      ])
    ])
  )
}
