import {expect, test} from 'vitest'
import {siteLaws} from './site-laws.ts'

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

const site = siteLaws({
  name: 'vite',
  pages: ['dist/index.html'],
  post,
  warn: (home) =>
    home.replace('vite.config.ts', '{posts', "{onError: 'warn', posts")
})

test('what Vite serves follows its posts', () => {
  site().write('dev.js', dev)
  expect(site().node('dev.js')).toEqual({
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
  expect(site().run('types')).toMatchObject({code: 0})
  site().write(
    'src/wrong.ts',
    "import {posts} from 'virtual:talkmark'\nimport {post} from '../a.md?post'\nposts[0]?.talk\npost.talk\n"
  )
  expect(
    site()
      .run('types')
      .text.match(/wrong\.ts\S+ error TS\d+/gu)
  ).toEqual(['wrong.ts(3,11): error TS2551', 'wrong.ts(4,6): error TS2551'])
})
