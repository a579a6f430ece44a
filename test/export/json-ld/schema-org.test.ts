import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {type JsonLdGraph, toJsonLd} from '../../../src/json-ld.ts'
import {fixturePosts} from './fixtures.ts'

const name = fileURLToPath(new URL('graphs.ts', import.meta.url))

/** What the compiler says of graphs, by the types of schema-dts. */
function errors(graphs: readonly unknown[]): string[] {
  const source = [
    "import type {Graph} from 'schema-dts'",
    'export const graphs: Graph[] = [',
    ...graphs.map((graph) => `${JSON.stringify(graph)},`),
    ']'
  ].join('\n')
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true
  }
  const host = ts.createCompilerHost(options)
  const {getSourceFile, fileExists} = host
  host.fileExists = (file) => file === name || fileExists(file)
  host.getSourceFile = (file, ...others) =>
    file === name
      ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...others)
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({messageText, start = 0}) => {
      const line = source.slice(0, start).split('\n').length
      const text = ts.flattenDiagnosticMessageText(messageText, ' ')
      return `${line}: ${text.slice(0, 300)}`
    })
}

test('the graph of every fixture is of the types of schema.org', () => {
  const graphs: JsonLdGraph[] = [...fixturePosts.values()].flatMap((post) => [
    toJsonLd(post),
    toJsonLd(post, {
      url: 'https://blog.example/post/',
      date: '2024-05-16',
      location: {name: 'Mill', address: 'Canal 1'},
      thumbnailUrl: () => 'https://img.example/1.jpg',
      uploadDate: () => '2024-05-20'
    }),
    toJsonLd(post, {location: {url: 'https://live.example/'}})
  ])
  expect(errors(graphs)).toEqual([])
}, 120_000)

test('a graph that is not is found', () => {
  const [post] = fixturePosts.values()
  if (!post) throw new Error('Expected a post')
  const {'@graph': nodes} = toJsonLd(post)
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [...nodes, {'@type': 'Event', speaker: 'Ida Moor'}]
  }
  expect(errors([graph])).toHaveLength(1)
}, 120_000)
