import {readFile, rm, writeFile} from 'node:fs/promises'
import {page} from './dist/server/page.js'

const html = await readFile('dist/index.html', 'utf8')
await writeFile(
  'dist/index.html',
  html.replace('<!--talks-->', () => page())
)
await rm('dist/server', {recursive: true})
