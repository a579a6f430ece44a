import {readFileSync} from 'node:fs'
import {mkdir, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Code, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {afterEach, expect, test, vi} from 'vitest'
import type {Post} from '../../src/index.ts'
import {folder} from '../cli/folder.ts'

// `npm test` builds what these import.
const root = fileURLToPath(new URL('../..', import.meta.url))

const evening = '---\ntitle: Evening\n---\n\n## Small pumps by Ida Moor\n'
const read = {metadata: {title: 'Evening'}, talks: [{title: 'Small pumps'}]}

const {children} = unified()
  .use(remarkParse)
  .parse(readFileSync(join(root, 'docs/integrations/others.md'), 'utf8'))

/** Names of the generators whose lines are run here. */
const names = children
  .filter((node): node is Code => node.type === 'code')
  .map(({meta}) => meta)

interface Loaded<Type> {
  module: Type
  cwd: string
}

/** Load the lines of a generator in a project that has talkmark. */
async function loaded<Type>(
  name: string,
  files: Record<string, string> = {}
): Promise<Loaded<Type>> {
  const code = children.find(
    (node): node is Code => node.type === 'code' && node.meta === name
  )
  const cwd = await folder({...files, 'lines.mjs': code?.value ?? ''})
  const link = join(cwd, 'node_modules/talkmark')
  await mkdir(dirname(link), {recursive: true})
  await symlink(root, link, 'dir')
  // A module of a form that each test says.
  const module = (await import(
    pathToFileURL(join(cwd, 'lines.mjs')).href
  )) as Type
  return {module, cwd}
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('each generator has its lines here', () => {
  expect(names).toEqual(['docusaurus', 'next', 'next-plugin', 'nuxt', 'gatsby'])
})

test('Docusaurus has the post in the front matter', async () => {
  interface File {
    filePath: string
    fileContent: string
  }
  interface Result {
    content: string
    frontMatter: Record<string, unknown>
  }
  const {module} = await loaded<{
    default: {
      markdown: {
        parseFrontMatter(
          file: File & {defaultParseFrontMatter(file: File): Promise<Result>}
        ): Promise<Result>
      }
    }
  }>('docusaurus')
  const result = await module.default.markdown.parseFrontMatter({
    filePath: '/site/blog/a.md',
    fileContent: evening,
    defaultParseFrontMatter: async () => ({
      content: 'the rest',
      frontMatter: {title: 'Evening'}
    })
  })
  expect(result).toMatchObject({
    content: 'the rest',
    frontMatter: {title: 'Evening', post: {...read, path: '/site/blog/a.md'}}
  })
})

test('Next.js finds its plugins by their names', async () => {
  const mdx =
    'export default ({options}) => (config) => ({...config, ...options})'
  const {module, cwd} = await loaded<{
    default: {pageExtensions: string[]; remarkPlugins: string[]}
  }>('next', {
    'node_modules/@next/mdx/index.mjs': mdx,
    'node_modules/@next/mdx/package.json': '{"exports": "./index.mjs"}'
  })
  const {pageExtensions, remarkPlugins} = module.default
  expect(pageExtensions).toContain('mdx')
  const [, , plugin = '', own = ''] = remarkPlugins
  const resolved = createRequire(join(cwd, 'package.json')).resolve(plugin)
  expect(resolved).toBe(join(root, 'dist/remark.js'))
  await writeFile(join(cwd, own), '')
  expect(own).toBe('./export-post.mjs')
})

test('Next.js exports the post that the plugin before has left', async () => {
  const {module} = await loaded<{
    default(): (tree: Root, file: VFile) => void
  }>('next-plugin')
  const remark = await import('../../src/remark.ts')
  const file = new VFile(evening)
  const tree = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remark.default)
    .use(module.default)
    .runSync(
      unified().use(remarkParse).use(remarkFrontmatter).parse(file),
      file
    )
  // The node that MDX takes for an export.
  const {
    children: [esm]
  } = tree as unknown as {
    children: [
      {
        type: string
        data: {
          estree: {
            body: [
              {
                declaration: {
                  declarations: [
                    {id: {name: string}; init: {arguments: [{value: string}]}}
                  ]
                }
              }
            ]
          }
        }
      }
    ]
  }
  expect(esm.type).toBe('mdxjsEsm')
  const [{id, init}] = esm.data.estree.body[0].declaration.declarations
  expect(id.name).toBe('post')
  expect(JSON.parse(init.arguments[0].value)).toMatchObject(read)
})

test('Nuxt Content has the post in the content', async () => {
  vi.stubGlobal('defineNuxtConfig', (config: unknown) => config)
  interface Parsed {
    file: {id: string; body: string; path?: string}
    content: {post?: Post}
  }
  const {module} = await loaded<{
    default: {hooks: Record<string, (parsed: Parsed) => void>}
  }>('nuxt')
  const parsed = (id: string): Parsed['content'] => {
    const content = {}
    const file = {id, body: evening, path: 'content/a.md'}
    module.default.hooks['content:file:afterParse']?.({file, content})
    return content
  }
  expect(parsed('content/a.md')).toMatchObject({post: read})
  expect(parsed('content/a.json')).toEqual({})
})

test('Gatsby has the post in the fields of a node', async () => {
  interface Node {
    internal: {type: string}
    fileAbsolutePath: string
  }
  const {module, cwd} = await loaded<{
    createSchemaCustomization(given: {
      actions: {createTypes(types: string): void}
    }): void
    onCreateNode(given: {
      node: Node
      actions: {createNodeField(field: object): void}
    }): Promise<void>
  }>('gatsby', {'a.md': evening})
  const createTypes = vi.fn()
  module.createSchemaCustomization({actions: {createTypes}})
  expect(createTypes).toHaveBeenCalledWith(
    expect.stringContaining('type MarkdownRemarkFields { post: JSON }')
  )
  const createNodeField = vi.fn()
  const create = (type: string): Promise<void> =>
    module.onCreateNode({
      node: {internal: {type}, fileAbsolutePath: join(cwd, 'a.md')},
      actions: {createNodeField}
    })
  await create('File')
  expect(createNodeField).not.toHaveBeenCalled()
  await create('MarkdownRemark')
  expect(createNodeField).toHaveBeenCalledWith(
    expect.objectContaining({name: 'post', value: expect.objectContaining({})})
  )
  expect(createNodeField.mock.calls[0]?.[0].value).toMatchObject(read)
})
