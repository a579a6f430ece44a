import vm from 'node:vm'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {root} from './project.ts'

test.each(['index', 'remark'])('`%s` imports nothing of Node', async (name) => {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: [`dist/${name}.js`],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    conditions: ['browser'],
    format: 'esm'
  })
  const outside = Object.values(metafile.outputs).flatMap((output) =>
    output.imports.map((imported) => imported.path)
  )
  expect(outside).toEqual([])
})

test('a post is read where nothing of Node is', async () => {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['dist/index.js'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'talkmark'
  })
  const [script] = outputFiles
  const page = vm.createContext({TextDecoder, URL})
  const title: unknown = vm.runInContext(
    `${script?.text}
    talkmark.parsePost('---\\ntitle: Harbour\\n---\\n').metadata.title`,
    page
  )
  expect(title).toBe('Harbour')
})
