import {afterAll, beforeAll, expect, test} from 'vitest'
import {said, textsOf} from './evenings.ts'
import {quoted} from './quoted.ts'
import {type Site, site} from './site.ts'

const post = 'posts/harbour-evening.md'

/** A server for development, of which changes are told as they are seen. */
const dev = `
import {readFile, rm, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {createServer} from 'vite'

const server = await createServer({
  logLevel: 'error',
  server: {middlewareMode: true, ws: false}
})
const {client} = server.environments
let seen = () => {}
client.hot.send = () => seen()
const changed = async (change) => {
  const sent = new Promise((resolve) => (seen = resolve))
  await change()
  await sent
}
const titles = async () => {
  const {code} = await client.transformRequest('virtual:talkmark')
  return [...new Set([...code.matchAll(/title\\\\?":\\\\?"([^"\\\\]*Evening[^"\\\\]*)/g)].map(([, title]) => title))]
}
while (!server.watcher.getWatched()[resolve('posts')]?.length)
  await new Promise((done) => setTimeout(done, 20))
await client.transformRequest('/src/page.ts')
console.log(await titles())
await changed(async () => {
  const text = await readFile('${post}', 'utf8')
  await writeFile('${post}', text.replace('Harbour Evening', 'Quay Evening'))
})
console.log(await titles())
await changed(() => writeFile('posts/added.md', '---\\ntitle: Added Evening\\n---\\n'))
console.log(await titles())
await changed(() => rm('posts/added.md'))
console.log(await titles())
await server.close()
`

let home: Site

beforeAll(() => {
  home = site('vite')
})

afterAll(() => home.remove())

test('the page of Vite shows every talk, speaker and question', () => {
  expect(home.run('build')).toMatchObject({code: 0})
  expect(textsOf(home.read('dist/index.html'))).toEqual(
    expect.arrayContaining([...said])
  )
  expect(home.read('dist/index.html')).toContain(quoted('vite'))
})

test('a post that changed changes the page of Vite', () => {
  const before = home.replace(post, 'Logs That Float', 'Logs That Sink')
  home.run('build')
  home.write(post, before)
  const texts = textsOf(home.read('dist/index.html'))
  expect(texts).toContain('Logs That Sink')
  expect(texts).not.toContain('Logs That Float')
})

test('a broken post fails the build of Vite at its line and column', () => {
  const before = home.replace(post, 'tags: [', 'tags: ]')
  const {code, text} = home.run('build')
  home.write(post, before)
  expect(code).not.toBe(0)
  expect(text.replaceAll(`${home.folder}/`, '')).toContain(
    quoted('vite', 'text')
  )
})

test('it warns where the option says so', () => {
  const before = home.replace(post, 'tags: [', 'tags: ]')
  const config = home.replace(
    'vite.config.ts',
    '{posts',
    "{onError: 'warn', posts"
  )
  const {code, text} = home.run('build')
  home.write(post, before)
  home.write('vite.config.ts', config)
  expect(code).toBe(0)
  expect(text).toContain(`[plugin talkmark] ${post}:4:7 Unexpected`)
})

test('what Vite serves follows its posts', () => {
  home.write('dev.js', dev)
  expect(home.node('dev.js')).toEqual({
    code: 0,
    text: [
      "[ 'Harbour Evening no. 3' ]",
      "[ 'Quay Evening no. 3' ]",
      "[ 'Added Evening', 'Quay Evening no. 3' ]",
      "[ 'Quay Evening no. 3' ]",
      ''
    ].join('\n')
  })
})

test('what modules import has types', () => {
  expect(home.run('types')).toMatchObject({code: 0})
  home.write(
    'src/wrong.ts',
    "import {posts} from 'virtual:talkmark'\nimport {post} from '../a.md?post'\nposts[0]?.talk\npost.talk\n"
  )
  expect(home.run('types').text.match(/wrong\.ts\S+ error TS\d+/gu)).toEqual([
    'wrong.ts(3,11): error TS2551',
    'wrong.ts(4,6): error TS2551'
  ])
})
