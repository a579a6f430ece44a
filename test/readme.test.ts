import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {chmod} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Code, Heading, Link, Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import ts from 'typescript'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import * as talkmark from '../src/index.ts'
import {folder} from './cli/folder.ts'
import {readmeSteps} from './package/readme.ts'

const root = new URL('../', import.meta.url)
/** The command as it is installed; `npm test` builds it first. */
const bin = fileURLToPath(new URL('dist/cli/bin.js', root))

const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

const hasParallel = spawnSync('parallel', ['--version']).status === 0

const nodes = all(
  unified().use(remarkParse).use(remarkGfm).parse(read('README.md'))
)
const codes = nodes.filter((node): node is Code => node.type === 'code')
const headings = nodes.filter(
  (node): node is Heading => node.type === 'heading'
)

const steps = readmeSteps().map((step) =>
  'text' in step ? step.text : step.prints
)
const others = codes.filter(
  ({value}) => !steps.some((text) => text?.trimEnd() === value.trimEnd())
)

// test/package/installed.test.ts runs the steps.
test('every example is a step, or is checked here', () => {
  const langs = others.flatMap(({lang}) => lang ?? 'none')
  expect(
    langs.filter((lang) => !['ts', 'sh', 'ndjson', 'yaml'].includes(lang))
  ).toEqual(['markdown', 'json'])
})

test('the example of a comment silences the rule that it names', () => {
  const {value = ''} = others.find(({lang}) => lang === 'markdown') ?? {}
  const rulesOf = (post: string): string[] =>
    talkmark.checkPost(post).messages.map(({ruleId}) => ruleId)
  expect(rulesOf(value)).toEqual([])
  expect(rulesOf(value.slice(value.indexOf('\n') + 1))).toEqual(['link-empty'])
})

test('the example of a `.remarkrc` names a plugin, and rules that there are', () => {
  const {value = ''} = others.find(({lang}) => lang === 'json') ?? {}
  const [name, options] = JSON.parse(value).plugins.at(-1)
  const {exports} = JSON.parse(read('package.json'))
  expect(Object.keys(exports)).toContain(name.replace('talkmark', '.'))
  expect(talkmark.checkPost('', options).messages).toEqual([])
})

test('examples in TypeScript are right, with the model as it is', () => {
  const [model = '', ...examples] = codes
    .filter(({lang}) => lang === 'ts')
    .map(({value}) => value)
  expect(fields(model)).toEqual(
    Object.fromEntries(
      Object.entries(fields(read('src/model.ts'))).filter(
        ([name]) => name in fields(model)
      )
    )
  )
  expect(examples.length).toBeGreaterThan(0)
  expect(examples.flatMap(complaints)).toEqual([])
})

test('examples of the command line run', async () => {
  const script = codes.find(
    ({lang, value}) => lang === 'sh' && value.startsWith('talkmark parse')
  )
  const post = '# Evening\n'
  const cwd = await folder({
    'post.md': post,
    'content/posts/a.md': post,
    'posts/b/c.md': post
  })
  const out = execFileSync(
    'sh',
    ['-ec', `talkmark() { "$NODE" "$BIN" "$@"; }\n${script?.value}`],
    {cwd, env: {...process.env, NODE: process.execPath, BIN: bin}}
  )
  const paths = String(out).match(/(?<="path": ?")[^"]*|^│ \S+\.md$/gm)
  expect(paths).toEqual([
    'post.md',
    'content/posts/a.md',
    'posts/b/c.md',
    '│ post.md',
    'post.md'
  ])
  expect(String(out)).toContain('"explanations"')
})

test('examples of build servers run, as far as they can here', async () => {
  const [actions, gitlab, hooks] = codes
    .filter(({lang}) => lang === 'yaml')
    .map(({value}) => parse(value))
  const post = '# A\n\n![](a.png)\n'
  const cwd = await folder({'content/posts/a.md': post})
  const check = (...argv: string[]): string =>
    spawnSync(process.execPath, [bin, 'check', ...argv], {
      cwd,
      encoding: 'utf8'
    }).stderr
  const tooMany = 'talkmark: more warnings (1) than allowed (0)\n'

  const {with: inputs} = actions.steps[1]
  const action = parse(read('action.yml'))
  expect(Object.keys(action.inputs)).toEqual(
    expect.arrayContaining(Object.keys(inputs))
  )
  const further = inputs.arguments.trim().split('\n')
  expect(check(...further, '--', inputs.paths)).toBe(tooMany)

  const [script] = gitlab.talkmark.script
  const report = gitlab.talkmark.artifacts.reports.codequality
  expect(script).toMatch(/^npx --yes talkmark check /u)
  expect(check(...script.split(' ').slice(4))).toBe('')
  expect(JSON.parse(readFileSync(join(cwd, report), 'utf8'))).toHaveLength(1)

  const [hook] = hooks.repos[0].hooks
  const [declared] = parse(read('.pre-commit-hooks.yaml'))
  expect(hook.id).toBe(declared.id)
  expect(check(...hook.args, 'content/posts/a.md')).toBe(tooMany)
})

test.skipIf(!hasParallel)('examples of many machines run', async () => {
  const scripts = codes
    .filter(({lang, value}) => lang === 'sh' && value.includes('--ndjson-in'))
    .map(({value}) => value)
  const cwd = await folder({
    'a.md': '# A\n',
    'b.md': '# B\n',
    'paths.txt': 'a.md\nb.md\n',
    'bin/talkmark': `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`
  })
  await chmod(join(cwd, 'bin/talkmark'), 0o755)
  const out = execFileSync(
    'sh',
    ['-ec', [...scripts, 'cat posts-*.ndjson'].join('\n')],
    {
      cwd,
      env: {
        ...process.env,
        HOME: cwd,
        PATH: `${join(cwd, 'bin')}:${process.env.PATH}`,
        SLURM_ARRAY_TASK_ID: '1',
        SLURM_ARRAY_TASK_COUNT: '2'
      }
    }
  )
  expect(scripts).toHaveLength(2)
  expect(String(out).match(/(?<=^\{"path":")[^"]*/gm)).toEqual([
    './a.md',
    './b.md',
    'b.md'
  ])
})

test('every command of npm is a script', () => {
  const {scripts} = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>
  }
  const text = nodes.flatMap((node) =>
    node.type === 'inlineCode' ? node.value : []
  )
  const named = text.flatMap((code) => [...code.matchAll(/npm run ([\w:]+)/g)])
  expect(
    named.map(([, name]) => name).filter((name) => !scripts[`${name}`])
  ).toEqual([])
  expect(text).toContain('npm ci && npm run demo')
  expect(text).toContain('npm ci && npm test')
})

test('every export and every option has its place in the API', () => {
  const names = nodes.flatMap((node) =>
    node.type === 'inlineCode' ? node.value : []
  )
  expect(names).toEqual(expect.arrayContaining(Object.keys(talkmark)))
  const {Options: options = []} = fields(read('src/options.ts'))
  const heading = nodes.findIndex(
    (node) => node.type === 'heading' && textOf(node) === 'Options'
  )
  const table = nodes.slice(heading).find(({type}) => type === 'table')
  for (const option of options) expect(textOf(table)).toContain(option)
  expect(options.length).toBeGreaterThan(0)
  const {PostsOptions: ofMany = []} = fields(read('src/posts/options.ts'))
  expect(ofMany).toContain('workers')
  expect(names).toEqual(expect.arrayContaining(ofMany))
})

test('every language is named, and no other', () => {
  const {children} = nodes.find(
    (node) =>
      node.type === 'paragraph' && textOf(node).startsWith('Packs of words')
  ) as {children: Nodes[]}
  const named = children.flatMap((node) =>
    node.type === 'inlineCode' ? node.value : []
  )
  expect(named.toSorted()).toEqual(
    talkmark.languages.map(({language}) => language).toSorted()
  )
})

test('links inside lead somewhere', () => {
  const slugs = headings.map((heading) =>
    textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
  )
  const targets = nodes
    .filter(
      (node): node is Link =>
        (node.type === 'link' || node.type === 'definition') &&
        node.url.startsWith('#')
    )
    .map(({url}) => url.slice(1))
  expect(targets.filter((target) => !slugs.includes(target))).toEqual([])
})

test('the version of Node is the one that is asked for', () => {
  const {engines} = JSON.parse(read('package.json')) as {
    engines: {node: string}
  }
  expect(read('README.md')).toContain(
    `Node.js ${engines.node.replace('>=', '')} and later`
  )
})

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])]
}

/** Names of the fields of each interface, in the order written. */
function fields(source: string): Record<string, string[]> {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest)
  return Object.fromEntries(
    file.statements
      .filter((statement) => ts.isInterfaceDeclaration(statement))
      .map(({name, members}) => [
        name.text,
        members.map((member) => member.name?.getText(file) ?? '')
      ])
  )
}

/** What the compiler has against an example. */
function complaints(example: string): string[] {
  const name = new URL('example.ts', root).pathname
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    lib: ['lib.es2023.d.ts'],
    paths: {
      talkmark: [new URL('src/index.ts', root).pathname],
      'talkmark/fast': [new URL('src/fast.ts', root).pathname],
      'talkmark/remark': [new URL('src/remark.ts', root).pathname]
    }
  }
  const host = ts.createCompilerHost(options)
  const {readFile, fileExists} = host
  host.readFile = (file) => (file === name ? example : readFile(file))
  host.fileExists = (file) => file === name || fileExists(file)
  const getSourceFile = host.getSourceFile
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, example, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest)
  const program = ts.createProgram([name], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
