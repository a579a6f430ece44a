import {readdirSync, readFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'

/** The stages of the flow: a file imports from its own or an earlier one. */
const stages = [
  ['model.ts'],
  ['code-unit.ts'],
  ['language'],
  ['limits.ts'],
  ['options.ts'],
  ['source'],
  ['parse'],
  ['extract'],
  ['check', 'report', 'export'],
  ['reported.ts'],
  ['parse-post.ts'],
  ['check-post.ts'],
  ['fast-post.ts', 'parse-metadata.ts', 'remark-post.ts', 'lint-post.ts'],
  ['posts'],
  [
    'index.ts',
    'fast.ts',
    'remark.ts',
    'lint.ts',
    'node.ts',
    'json-ld.ts',
    'calendar.ts',
    'csv.ts'
  ],
  ['integrations'],
  ['vite.ts', 'eleventy.ts', 'hexo.ts', 'vitepress.ts', 'astro.ts'],
  ['cli']
]

/** Files that touch what is outside: files, processes, a clock. */
const outward = /^(?:cli|integrations|posts)\//

const src = fileURLToPath(new URL('../src', import.meta.url))
const sources = new Map(
  readdirSync(src, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => [file, readFileSync(`${src}/${file}`, 'utf8')])
)
const imports = new Map(
  [...sources].map(([file, text]) => [file, importsOf(file, text)])
)
const values = new Map(
  [...sources].map(([file, text]) => [
    file,
    importsOf(file, ts.transpile(text, {target: ts.ScriptTarget.ESNext}))
  ])
)

test('every file belongs to a stage', () => {
  const strays = [...sources.keys()].filter((file) => stage(file) === -1)
  expect(strays).toEqual([])
})

test('no import points back', () => {
  const back = arrows((from, to) => sources.has(to) && stage(from) < stage(to))
  expect(back).toEqual([])
})

// Imports of types alone are gone once built.
test('no two files need each other, at any distance', () => {
  const circles = [...values.keys()].filter((file) =>
    values.get(file)?.some((name) => reach(name).has(file))
  )
  expect(circles).toEqual([])
})

test('only the command line, the integrations and many posts import of Node', () => {
  const outside = arrows((from, to) => isBuiltin(to) && !outward.test(from))
  expect(outside).toEqual([])
})

test('an import of Node says so', () => {
  expect(arrows((_, to) => isBuiltin(to) && !to.startsWith('node:'))).toEqual(
    []
  )
})

test('only what a process begins with, or loads a binary, knows the process', () => {
  const knowing = [...sources].filter(([file, text]) =>
    mentions(file, text, (name) => name === 'process')
  )
  expect(knowing.map(([file]) => file)).toEqual([
    'cli/bin.ts',
    'parse/satteri/native.ts',
    'posts/child.ts',
    'posts/guard.ts'
  ])
})

test('no stage reads chance, locale or a timer', () => {
  const stray =
    /^(?:Intl|localeCompare|toLocale\w*|random|performance|set(?:Timeout|Interval|Immediate))$/
  const reading = [...sources].filter(
    ([file, text]) =>
      !outward.test(file) && mentions(file, text, (name) => stray.test(name))
  )
  expect(reading.map(([file]) => file)).toEqual([])
})

/** Index of the stage of a file, or -1. */
function stage(file: string): number {
  const head = file.split('/', 1)[0] ?? ''
  return stages.findIndex((names) => names.includes(head))
}

/** Imports for which a condition holds, as `from -> to`. */
function arrows(holds: (from: string, to: string) => boolean): string[] {
  return [...imports].flatMap(([from, names]) =>
    names.filter((to) => holds(from, to)).map((to) => `${from} -> ${to}`)
  )
}

/** A file with all that it needs when it runs, directly or not. */
function reach(file: string): Set<string> {
  const reached = new Set([file])
  for (const next of reached)
    for (const name of values.get(next) ?? []) reached.add(name)
  return reached
}

/** What a file imports: files of ours by path below `src`, others by name. */
function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({fileName}) =>
      fileName.startsWith('.')
        ? posix.join(posix.dirname(file), fileName)
        : fileName
    )
}

/** Whether a file has an identifier of some name; comments do not count. */
function mentions(
  file: string,
  text: string,
  wanted: (name: string) => boolean
): boolean {
  return visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext))

  function visit(node: ts.Node): boolean {
    return (
      (ts.isIdentifier(node) && wanted(node.text)) ||
      ts.forEachChild(node, (child) => visit(child) || undefined) === true
    )
  }
}
