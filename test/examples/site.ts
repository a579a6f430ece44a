import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, sep} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {inject} from 'vitest'

/** What a command did. */
export interface Ended {
  code: number | null
  /** What it wrote, without colours. */
  text: string
}

/** An example, installed from the packed talkmark in a folder of its own. */
export interface Site {
  folder: string
  /** Run a script of the example, without network. */
  run(script: string): Ended
  /** Run a file by Node, without network. */
  node(file: string): Ended
  /** Run a file by Node, with what this machine serves itself. */
  nodeWithHost(file: string): Ended
  read(name: string): string
  write(name: string, text: string): void
  /** Replace text of a file; what it was is given back. */
  replace(name: string, from: string, to: string): string
  remove(): void
}

/** Folder of the examples. */
const examples: string = fileURLToPath(
  new URL('../../examples', import.meta.url)
)

/** Begins a command that has no network at all, where that can be had. */
const alone =
  spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : []

/** Where there is none to be reached, and nothing is to be sent. */
const offline = {
  npm_config_offline: 'true',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  NODE_OPTIONS: '',
  // Not as a part of the test that runs it.
  NODE_ENV: '',
  VITEST: ''
}

/** What makes another site of an example. */
export interface Variant {
  /** Node to run it with. Default: this one. */
  node?: string | undefined
  /** Dependencies in place of those of the example. */
  dependencies?: Record<string, string> | undefined
  /** Files to put in place of others, by their names. */
  files?: Record<string, string> | undefined
}

/** Copy an example, and install it. */
export function site(
  name: string,
  {node = process.execPath, dependencies, files = {}}: Variant = {}
): Site {
  const folder = mkdtempSync(join(tmpdir(), `talkmark-${name}-`))
  const built = new Set(['node_modules', 'dist', '_site', 'public', '.astro'])
  cpSync(join(examples, name), folder, {
    recursive: true,
    filter: (source) => !built.has(source.split(sep).at(-1) ?? '')
  })
  const path = `${dirname(node)}:${process.env.PATH}`
  const run = (
    [program = '', ...rest]: readonly string[],
    env: Record<string, string>
  ): Ended => {
    const {status, stdout, stderr} = spawnSync(program, rest, {
      cwd: folder,
      encoding: 'utf8',
      // What hangs is to be seen as a failure of its own.
      timeout: 500_000,
      env: {...process.env, PATH: path, ...env}
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours.
    const text = `${stdout}${stderr}`.replace(/\x1b\[[\d;]*m/g, '')
    return {code: status, text}
  }
  const read = (file: string): string =>
    readFileSync(join(folder, file), 'utf8')
  const write = (file: string, text: string): void =>
    writeFileSync(join(folder, file), text)

  const manifest = JSON.parse(read('package.json'))
  Object.assign(manifest.dependencies, dependencies)
  manifest.dependencies.talkmark = `file:${inject('tarball')}`
  write('package.json', JSON.stringify(manifest))
  for (const [to, from] of Object.entries(files)) write(to, read(from))
  const flags = ['--prefer-offline', '--no-audit', '--no-fund']
  const {code, text} = run(['npm', 'install', '--ignore-scripts', ...flags], {})
  if (code !== 0) throw new Error(text)

  return {
    folder,
    read,
    write,
    run: (script) => run([...alone, 'npm', 'run', script], offline),
    node: (file) => run([...alone, node, file], offline),
    nodeWithHost: (file) => run([node, file], offline),
    replace(file, from, to) {
      const before = read(file)
      if (!before.includes(from))
        throw new Error(`Expected \`${from}\` in ${file}`)
      write(file, before.replace(from, to))
      return before
    },
    remove: () =>
      existsSync(folder) && rmSync(folder, {recursive: true, force: true})
  }
}
