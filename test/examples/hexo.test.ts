import {expect, test} from 'vitest'
import {siteLaws} from './site-laws.ts'

const site = siteLaws({
  name: 'hexo',
  pages: [
    'public/index.html',
    'public/harbour-evening/index.html',
    'public/river-evening/index.html'
  ],
  post: 'source/_posts/harbour-evening.md',
  typed: `
    import Hexo from 'hexo'
    import talkmark from 'talkmark/hexo'
    talkmark(new Hexo())
  `,
  warn: (home) => home.replace('_config.yml', 'onError: fail', 'onError: warn')
})

test('Hexo writes all talks as JSON', () => {
  const talks = JSON.parse(site().read('public/talks.json'))
  expect(talks).toMatchObject([
    {title: '認識 Eventide', post: {url: '/river-evening/'}},
    {title: '小水泵', post: {url: '/river-evening/'}},
    {title: 'Logs That Float', post: {url: '/harbour-evening/'}},
    {title: 'Counting Gulls', post: {url: '/harbour-evening/'}}
  ])
})
