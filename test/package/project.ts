import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * A project of its own, with the packed talkmark installed and, as its pipelines
 * have it, remark-frontmatter.
 */
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

/** The part of a lock file that counts here. */
interface Lock {
  packages: Record<
    string,
    {
      version: string
      dev?: boolean
      devOptional?: boolean
      dependencies?: Record<string, string>
    }
  >
}

/** What those who use talkmark with unified install beside it. */
const beside = 'remark-frontmatter'

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
  const options = ['--ignore-scripts', '--json', '--pack-destination', folder]
  // What `npm pack --json` is documented to print.
  const [pack] = JSON.parse(run('npm', 'pack', root, ...options)) as [
    {filename: string; files: {path: string}[]}
  ]
  const {packages} = read<Lock>('package-lock.json')
  const dependencies = {
    talkmark: `file:${pack.filename}`,
    [beside]: packages[`node_modules/${beside}`]?.version ?? ''
  }
  const manifest = {private: true, type: 'module', dependencies}
  write('package.json', JSON.stringify(manifest))
  write('package-lock.json', JSON.stringify(lock(dependencies, packages)))
  run('npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund')
  return {
    folder,
    packed: pack.files.map((file) => file.path).sort(),
    write,
    run,
    remove: () => rmSync(folder, {recursive: true})
  }
}

/**
 * The lock of the project: what talkmark needs, in the versions of its own
 * lock, so that what `npm ci` left in npm's cache is enough to install it.
 */
function lock(
  dependencies: {talkmark: string},
  packages: Lock['packages']
): unknown {
  const others = neededBy(`node_modules/${beside}`, packages)
  const needed = Object.entries(packages)
    .filter(
      ([name, {dev, devOptional}]) =>
        name && ((!dev && !devOptional) || others.has(name))
    )
    .map(([name, {dev, ...entry}]) => [name, entry] as const)
  const {version, ...manifest} = read<Record<string, unknown>>('package.json')
  return {
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': {dependencies},
      'node_modules/talkmark': {
        version,
        resolved: dependencies.talkmark,
        dependencies: manifest.dependencies,
        bin: manifest.bin
      },
      ...Object.fromEntries(needed)
    }
  }
}

/** A package of the lock, and those that it needs. */
function neededBy(name: string, packages: Lock['packages']): Set<string> {
  const found = new Set([name])
  for (const one of found)
    for (const other of Object.keys(packages[one]?.dependencies ?? {}))
      found.add(`node_modules/${other}`)
  return found
}

function read<Type>(name: string): Type {
  // A file of ours, of a known form.
  return JSON.parse(readFileSync(path.join(root, name), 'utf8')) as Type
}
