import {defineConfig} from 'astro/config'
import {remarkLayoutPost} from 'talkmark/astro'

export default defineConfig({
  site: 'https://evenings.example',
  markdown: {remarkPlugins: [remarkLayoutPost]}
})
