import talkmark from 'talkmark/vite'
import {defineConfig} from 'vite'

export default defineConfig({
  plugins: [talkmark({posts: 'posts/**/*.md'})]
})
