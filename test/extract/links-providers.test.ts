import {expect, test} from 'vitest'
import {provider} from '../../src/extract/links/providers.ts'

test.each([
  ['https://www.youtube.com/watch?v=a-B_1&t=1s', 'youtube a-B_1 video'],
  ['https://youtu.be/a-B_1?t=1', 'youtube a-B_1 video'],
  ['https://m.youtube.com/shorts/x', 'youtube x video'],
  ['https://www.youtube-nocookie.com/embed/x?rel=0', 'youtube x video'],
  ['https://www.youtube.com/playlist?list=PL1', 'youtube PL1 video'],
  ['https://www.youtube.com/watch', 'youtube - -'],
  ['https://www.youtube.com/@ann/videos', 'youtube ann profile'],
  ['https://www.youtube.com/feed/library', 'youtube - -'],
  ['https://player.vimeo.com/video/12', 'vimeo 12 video'],
  ['https://vimeo.com/ann', 'vimeo ann profile'],
  ['https://v.youku.com/v_show/id_Xa.html', 'youku Xa video'],
  ['https://speakerdeck.com/ann/a-deck', 'speakerdeck ann/a-deck slides'],
  ['https://speakerdeck.com/player/0a1b', 'speakerdeck 0a1b slides'],
  ['//www.slideshare.net/slideshow/embed_code/key/k', 'slideshare k slides'],
  ['https://www.slideshare.net/slideshow/a-deck/12', 'slideshare 12 slides'],
  [
    'https://docs.google.com/presentation/d/e/x/pub?start=false',
    'google-slides x slides'
  ],
  ['https://docs.google.com/document/d/x/edit', 'google-docs x document'],
  ['https://docs.google.com/', 'google-docs - -'],
  ['https://github.com/ann/deck.git', 'github ann/deck code'],
  ['https://github.com/ann/deck/tree/main/src', 'github ann/deck code'],
  ['https://github.com/ann/deck/issues/1', 'github ann/deck -'],
  ['https://github.com/ann/', 'github ann profile'],
  ['https://github.com/topics/go', 'github - -'],
  ['https://gist.github.com/ann/0a1b', 'gist 0a1b code'],
  ['https://twitter.com/ann', 'twitter ann profile'],
  ['https://x.com/ann/status/12?s=20', 'twitter 12 -'],
  ['https://twitter.com/hashtag/go', 'twitter - -'],
  ['https://ann.connpass.com/event/12/', 'connpass 12 event'],
  ['https://ann.kktix.cc/events/a-b', 'kktix a-b event'],
  ['https://www.meetup.com/de-DE/ann/events/12/', 'meetup 12 event'],
  ['https://arxiv.org/pdf/2401.00001.pdf', 'arxiv 2401.00001 paper'],
  ['https://doi.org/10.1000/x', 'doi 10.1000/x paper'],
  ['https://www.npmjs.com/package/@ann/deck/v/1.0.0', 'npm @ann/deck code'],
  ['https://ja.wikipedia.org/wiki/%E8%A1%A8', 'wikipedia 表 -'],
  [
    'https://www.amazon.co.jp/a-book/dp/1234567890/ref=x',
    'amazon 1234567890 -'
  ],
  ['https://orcid.org/%E8', 'orcid %E8 profile']
])('%s', (address, expected) => {
  const found = provider(address)
  expect(`${found?.provider} ${found?.id ?? '-'} ${found?.role ?? '-'}`).toBe(
    expected
  )
})

test.each([
  '/watch?v=a',
  'youtube.com/watch?v=a',
  'mailto:ann@github.com',
  'https://notyoutube.com/watch?v=a',
  'https://youtube.com.example/watch?v=a',
  'https://[/',
  'https://localhost/',
  ''
])('%s is no service', (address) => {
  expect(provider(address)).toBeUndefined()
})
