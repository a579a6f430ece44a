import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Code, Nodes, Table} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import ts from 'typescript'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'

const root = new URL('../../', import.meta.url)

const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

const hosts = readdirSync(new URL('docs/integrations/', root))
  .map((name) => name.replace(/\.md$/u, ''))
  .sort()

test('every example has its page', () => {
  expect(hosts).toEqual(
    expect.arrayContaining(readdirSync(new URL('examples/', root)))
  )
})

test('the README leads to every page', () => {
  const readme = read('README.md')
  for (const host of hosts)
    expect(readme).toContain(`(docs/integrations/${host}.md)`)
})

describe.each(hosts)('the page of %s', (host) => {
  const nodes = all(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(read(`docs/integrations/${host}.md`))
  )
  const codes = nodes.filter((node): node is Code => node.type === 'code')

  // What is quoted of built pages, test/examples/ compares.
  test('quotes its example as it is', () => {
    const files = codes.filter(({meta}) => meta?.startsWith('examples/'))
    for (const {meta, value} of files)
      expect(read(String(meta)), String(meta)).toContain(value)
    if (existsSync(new URL(`examples/${host}`, root)))
      expect(files.length).toBeGreaterThan(0)
  })

  test('names every option', () => {
    const source = `src/integrations/${host}.ts`
    if (!existsSync(new URL(source, root))) return
    const table = nodes.find((node): node is Table => node.type === 'table')
    const named = table?.children.map((row) => textOf(row.children[0]))
    expect(named).toEqual(
      expect.arrayContaining([
        ...options(source),
        ...options('src/integrations/options.ts')
      ])
    )
  })

  test('links to files that there are', () => {
    const targets = nodes.flatMap((node) =>
      node.type === 'link' && node.url.startsWith('.') ? [node.url] : []
    )
    const missing = targets.filter(
      (url) => !existsSync(new URL(url, new URL('docs/integrations/', root)))
    )
    expect(missing).toEqual([])
  })
})

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])]
}

/** Names of the options that a file declares. */
function options(name: string): string[] {
  const file = ts.createSourceFile(name, read(name), ts.ScriptTarget.Latest)
  return file.statements
    .filter((statement) => ts.isInterfaceDeclaration(statement))
    .filter(({name}) => name.text.endsWith('Options'))
    .flatMap(({members}) =>
      members.map((member) => member.name?.getText(file) ?? '')
    )
}
