import {pagePost} from 'talkmark/vitepress'
import {defineConfig} from 'vitepress'

export default defineConfig({
  title: 'Evenings',
  transformPageData: pagePost({include: (path) => path.startsWith('posts/')})
})
