import {satteri} from '@astrojs/markdown-satteri'
import {defineConfig} from 'astro/config'
import {satteriLayoutPost} from 'talkmark/astro'

export default defineConfig({
  site: 'https://evenings.example',
  markdown: {processor: satteri({mdastPlugins: [satteriLayoutPost()]})}
})
