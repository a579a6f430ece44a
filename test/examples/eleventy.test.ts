import {siteLaws} from './site-laws.ts'

siteLaws({
  name: 'eleventy',
  pages: [
    '_site/index.html',
    '_site/posts/harbour-evening/index.html',
    '_site/posts/river-evening/index.html'
  ],
  post: 'posts/harbour-evening.md',
  warn: (home) =>
    home.replace('eleventy.config.js', '{include', "{onError: 'warn', include")
})
