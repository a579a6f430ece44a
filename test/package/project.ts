import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** A project of its own, with the packed talkmark installed and no more. */
export interface Project {
  folder: string
  /** Names of the files in the tarball, sorted. */
  packed: string[]
  /** Write a file of the project. */
  write(name: string, text: string): void
  /** Run a program in the project; what it wrote to stdout. */
  run(program: string, ...args: string[]): string
  /** Remove the project. */
  remove(): void
}

/** Root of the package. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** Pack what is built and install it into an empty project. */
export function project(): Project {
  const folder = mkdtempSync(path.join(tmpdir(), 'talkmark-'))
  const run = (program: string, ...args: string[]): string =>
    execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: '', NO_COLOR: '1'},
      stdio: ['ignore', 'pipe', 'pipe']
    })
  const write = (name: string, text: string): void =>
    writeFileSync(path.join(folder, name), text)
  const json = run(
    'npm',
    'pack',
    root,
    '--ignore-scripts',
    '--json',
    '--pack-destination',
    folder
  )
  // What `npm pack --json` is documented to print.
  const [pack] = JSON.parse(json) as [
    {filename: string; files: {path: string}[]}
  ]
  write('package.json', '{"private": true, "type": "module"}\n')
  run(
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    `./${pack.filename}`
  )
  return {
    folder,
    packed: pack.files.map((file) => file.path).sort(),
    write,
    run,
    remove: () => rmSync(folder, {recursive: true})
  }
}
