import talkmark from 'talkmark/eleventy'

export default function (config) {
  config.addPlugin(talkmark, {include: (path) => path.startsWith('posts/')})
}
