import vm from 'node:vm'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {root} from './project.ts'

test.each([
  'index',
  'fast',
  'remark',
  'json-ld',
  'calendar'
])('`%s` needs nothing of Node', async (name) => {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: [`dist/${name}.js`],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    external: ['node:*']
  })
  const outside = Object.values(metafile.outputs).flatMap((output) =>
    output.imports.map((imported) => imported.path)
  )
  expect(outside).toEqual([])
})

// Where a page is, a dependency asks it to decode entities; a worker has none.
test('a post is read in a worker of a browser', async () => {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['dist/index.js'],
    bundle: true,
    write: false,
    platform: 'browser',
    conditions: ['worker'],
    format: 'iife',
    globalName: 'talkmark'
  })
  const worker = vm.createContext({TextDecoder, URL})
  const title: unknown = vm.runInContext(
    `${outputFiles[0]?.text}
    talkmark.parsePost('---\\ntitle: Harbour\\n---\\n').metadata.title`,
    worker
  )
  expect(title).toBe('Harbour')
})
