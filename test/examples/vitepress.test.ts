import {siteLaws} from './site-laws.ts'

siteLaws({
  name: 'vitepress',
  pages: [
    '.vitepress/dist/index.html',
    '.vitepress/dist/posts/harbour-evening.html',
    '.vitepress/dist/posts/river-evening.html'
  ],
  post: 'posts/harbour-evening.md',
  // What YAML alone has to say of front matter, VitePress says itself.
  broken: ['05-14', '02-30'],
  typed: `
    import * as talkmark from 'talkmark/vitepress'
    import {defineConfig, defineLoader} from 'vitepress'
    defineConfig({transformPageData: talkmark.pagePost()})
    defineLoader(talkmark.postsLoader('*.md'))
  `,
  warn: (home) =>
    home.replace(
      '.vitepress/config.js',
      '{include',
      "{onError: 'warn', include"
    ) && home.replace('talks.data.js', '{\n', "{\n  onError: 'warn',\n")
})
