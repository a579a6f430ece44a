import {rmSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Project, project, root} from './project.ts'
import {readmeSteps} from './readme.ts'

/** The running Node, and those that CI names. */
const nodes = [
  process.execPath,
  ...(process.env.NODES?.split(path.delimiter) ?? [])
]

const post = '---\ntitle: Harbour Evening\n---\n\n[Slides](https://a.example)\n'

const bin = 'node_modules/talkmark/dist/cli/bin.js'

let home: Project

beforeAll(() => {
  home = project()
}, 120_000)

afterAll(() => home.remove())

test('the tarball holds the build, the schema and the papers alone', () => {
  const strays = home.packed.filter(
    (name) => !/^dist\/(?:cli\/)?[\w.-]+\.(?:d\.ts|js)$/.test(name)
  )
  expect(strays).toEqual([
    'LICENSE',
    'README.md',
    'package.json',
    'schema.json',
    'vite-client.d.ts'
  ])
})

test('every entry has its types beside it', () => {
  expect(home.packed).toEqual(
    expect.arrayContaining([
      'dist/cli/bin.d.ts',
      'dist/cli/bin.js',
      'dist/calendar.d.ts',
      'dist/calendar.js',
      'dist/csv.d.ts',
      'dist/csv.js',
      'dist/fast.d.ts',
      'dist/fast.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/json-ld.d.ts',
      'dist/json-ld.js',
      'dist/node.d.ts',
      'dist/node.js',
      'dist/remark.d.ts',
      'dist/remark.js'
    ])
  )
})

describe.each(nodes)('on %s', (node) => {
  test('a post is read by `import`', () => {
    home.write(
      'import.js',
      `import {parsePost} from 'talkmark'
      const {metadata, links} = parsePost(${JSON.stringify(post)})
      console.log(metadata.title, links[0].url)`
    )
    expect(home.run(node, 'import.js')).toBe(
      'Harbour Evening https://a.example\n'
    )
  })

  test('a post is read by `require`', () => {
    home.write(
      'require.cjs',
      `const {parsePost} = require('talkmark')
      const {metadata, links} = parsePost(${JSON.stringify(post)})
      console.log(metadata.title, links[0].url)`
    )
    expect(home.run(node, '--no-warnings', 'require.cjs')).toBe(
      'Harbour Evening https://a.example\n'
    )
  })

  test.each([
    ['import', "import {parsePost} from 'talkmark/fast'", 'js'],
    ['require', "const {parsePost} = require('talkmark/fast')", 'cjs']
  ])('the fast door opens by `%s`, without a warning', (_, opening, kind) => {
    home.write(
      `fast.${kind}`,
      `${opening}
      const warnings = []
      process.on('warning', ({code}) => warnings.push(code))
      const {metadata, links} = parsePost(${JSON.stringify(post)})
      setImmediate(() =>
        console.log(metadata.title, links[0].url, !warnings.includes('TALKMARK_SLOW'))
      )`
    )
    expect(home.run(node, '--no-warnings', `fast.${kind}`)).toBe(
      'Harbour Evening https://a.example true\n'
    )
  })

  test('without its binary, the fast door warns once and reads on', () => {
    home.write(
      'binary.js',
      `import {parsePost} from 'talkmark/fast'
      // Where Sätteri, built by napi-rs, looks for its binary first.
      process.env.NAPI_RS_NATIVE_LIBRARY_PATH = '/nowhere.node'
      process.on('warning', ({code}) => console.log(code))
      for (const post of [${JSON.stringify(post)}, '# Evening']) {
        const {metadata, sections} = parsePost(post)
        console.log(metadata.title ?? sections[0].title)
      }`
    )
    expect(home.run(node, '--no-warnings', 'binary.js')).toBe(
      'Harbour Evening\nEvening\nTALKMARK_SLOW\n'
    )
  })

  test('the plugin leaves the post on the file', () => {
    home.write(
      'remark.js',
      `import remarkParse from 'remark-parse'
      import remarkFrontmatter from 'remark-frontmatter'
      import {unified} from 'unified'
      import {VFile} from 'vfile'
      import remarkPost from 'talkmark/remark'
      const file = new VFile(${JSON.stringify(post)})
      const pipeline = unified()
        .use(remarkParse)
        .use(remarkFrontmatter)
        .use(remarkPost)
      pipeline.runSync(pipeline.parse(file), file)
      console.log(file.data.post.metadata.title)`
    )
    expect(home.run(node, 'remark.js')).toBe('Harbour Evening\n')
  })

  test('the schema is at hand, in the version of the package', () => {
    home.write(
      'schema.cjs',
      `const {version} = require('talkmark/package.json')
      const {$id} = require('talkmark/schema.json')
      console.log($id.includes('@' + version + '/'))`
    )
    expect(home.run(node, 'schema.cjs')).toBe('true\n')
  })

  test('the command parses a file', () => {
    home.write('post.md', post)
    const read: unknown = JSON.parse(home.run(node, bin, 'parse', 'post.md'))
    expect(read).toMatchObject({
      path: 'post.md',
      metadata: {title: 'Harbour Evening'}
    })
  })

  test('the examples of README print what it says', () => {
    const commands: string[] = []
    const steps = readmeSteps()
    // What another Node was run with, a config among it, is none of this one.
    for (const step of steps)
      if ('file' in step)
        rmSync(path.join(home.folder, step.file), {force: true})
    for (const step of steps) {
      if ('file' in step) home.write(step.file, step.text)
      else {
        const [program, ...args] = step.command.split(' ')
        const script = program === 'npx' ? [bin, ...args.slice(1)] : args
        const printed = home.run(node, ...script)
        if (step.prints !== undefined) expect(printed).toBe(step.prints)
        commands.push(step.command)
      }
    }
    expect(commands).not.toEqual([])
    // Many processes: on a busy machine each takes its time.
  }, 120_000)
})

test('the command is on the path of scripts', () => {
  const version = home.run(
    path.join('node_modules', '.bin', 'talkmark'),
    '--version'
  )
  expect(version).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('the types hold for a strict project, in both kinds of module', () => {
  home.write(
    'typed.ts',
    `import {unified} from 'unified'
    import {VFile} from 'vfile'
    import {parsePost, type Post, type Talk} from 'talkmark'
    import remarkPost from 'talkmark/remark'
    import schema from 'talkmark/schema.json' with {type: 'json'}

    const post: Post = parsePost('# Evening', {path: 'evening.md'})
    const titles: string[] = post.talks.map((talk: Talk) => talk.title)
    const file = new VFile('# Evening')
    unified().use(remarkPost).use(remarkPost, {path: 'evening.md'})
    const title: string | undefined = file.data.post?.metadata.title
    const id: string = schema.$id
    // @ts-expect-error: a number is no source
    parsePost(1)
    // @ts-expect-error: misspelt
    parsePost('', {pth: 'evening.md'})
    export {titles, title, id}`
  )
  home.write(
    'typed.cts',
    `import talkmark = require('talkmark')
    export const links: talkmark.Link[] = talkmark.parsePost('').links`
  )
  home.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        resolveJsonModule: true,
        types: []
      },
      files: ['typed.ts', 'typed.cts']
    })
  )
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const printed = (() => {
    try {
      return home.run(process.execPath, tsc, '-p', '.')
    } catch (error) {
      // `execFileSync` keeps what the program had printed.
      return (error as {stdout: string}).stdout
    }
  })()
  expect(printed).toBe('')
})
