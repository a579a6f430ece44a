import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {siteLaws} from './site-laws.ts'

const chromium = '/usr/bin/chromium'

/** Serves what is built, and tells what a browser sees of it. */
const browse = `
import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import {chromium} from 'playwright-core'

const server = createServer(async ({url}, response) => {
  const path = url.endsWith('/') ? url + 'index.html' : url
  response.setHeader('content-type', 'text/html')
  response.end(await readFile('dist' + path))
}).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))

const browser = await chromium.launch({
  executablePath: '${chromium}',
  args: ['--no-sandbox']
})
const page = await browser.newPage()
const errors = []
page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
page.on('pageerror', (error) => errors.push(String(error)))
await page.goto('http://127.0.0.1:' + server.address().port + '/')
const talks = await page.locator('#talks a').allTextContents()
await page.getByRole('link', {name: 'Logs That Float'}).first().click()
await page.waitForURL('**/posts/harbour-evening/')
const scripts = await page.locator('script').evaluateAll((all) =>
  all.map(({type, textContent}) => ({type, graph: JSON.parse(textContent)['@graph']}))
)
await browser.close()
server.close()
console.log(JSON.stringify({talks, scripts, errors}))
`

const site = siteLaws({
  name: 'astro',
  pages: [
    'dist/index.html',
    'dist/posts/harbour-evening/index.html',
    'dist/posts/river-evening/index.html'
  ],
  post: 'src/content/posts/harbour-evening.md',
  typed: `
    import type {AstroUserConfig} from 'astro'
    import type {Loader} from 'astro/loaders'
    import * as talkmark from 'talkmark/astro'
    const loader: Loader = talkmark.postLoader('*.md')
    const {remarkLayoutPost} = talkmark
    const config: AstroUserConfig = {
      markdown: {
        remarkPlugins: [remarkLayoutPost, [remarkLayoutPost, {onError: 'warn'}]]
      }
    }
  `,
  warn: (home) =>
    home.replace('src/content.config.ts', '{base', "{onError: 'warn', base")
})

test('layouts of Astro have the post of a page of Markdown', () => {
  expect(site().read('dist/next/index.html')).toContain(
    '<p>Talks: Deep Wells</p>'
  )
})

test.skipIf(!existsSync(chromium))(
  'a browser sees the index of talks, and one graph of each post',
  () => {
    site().run('build')
    site().write('browse.js', browse)
    const {code, text} = site().nodeWithHost('browse.js')
    expect(text).toMatch(/^\{/u)
    expect(code).toBe(0)
    const {talks, scripts, errors} = JSON.parse(text)
    expect(errors).toEqual([])
    expect(talks).toEqual([
      '認識 Eventide',
      '小水泵',
      'Logs That Float',
      'Counting Gulls'
    ])
    expect(scripts).toMatchObject([
      {
        type: 'application/ld+json',
        graph: [
          {'@type': 'BlogPosting', headline: 'Harbour Evening no. 3'},
          {
            '@type': 'Event',
            subEvent: [
              {name: 'Logs That Float', performer: [{name: 'Mina Tsai'}]},
              {
                name: 'Counting Gulls',
                performer: [{name: 'Ida Moor'}, {name: 'Jonas Vahl'}]
              }
            ]
          },
          {
            '@type': 'FAQPage',
            mainEntity: [
              {name: 'How large may a segment be?'},
              {name: 'Does it count a gull twice?'},
              {name: 'What about "quotes" & </script>?'}
            ]
          },
          {'@type': 'PresentationDigitalDocument'},
          {'@type': 'VideoObject'}
        ]
      }
    ])
  }
)
