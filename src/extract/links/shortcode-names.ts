import type {LinkKind} from '../../model.ts'

/** What a shortcode's name says of what it embeds. */
export interface EmbedName {
  kind: LinkKind
  /**
   * Address of the thing, `:id` where its id stands; absent where the
   * shortcode takes any address.
   */
  address?: string
}

/** Names of shortcodes by service, with the address of what they embed. */
const services: Record<string, string> = {
  asciinema: 'https://asciinema.org/a/:id',
  bilibili: 'https://www.bilibili.com/video/:id',
  codepen: 'https://codepen.io/:id',
  codesandbox: 'https://codesandbox.io/s/:id',
  dailymotion: 'https://www.dailymotion.com/video/:id',
  docswell: 'https://www.docswell.com/slide/:id/embed',
  facebook: 'https://www.facebook.com/:id',
  figma: 'https://www.figma.com/file/:id',
  gist: 'https://gist.github.com/:id',
  github: 'https://github.com/:id',
  gitlab: 'https://gitlab.com/:id',
  googleslides: 'https://docs.google.com/presentation/d/:id',
  instagram: 'https://www.instagram.com/p/:id/',
  jsfiddle: 'https://jsfiddle.net/:id',
  loom: 'https://www.loom.com/share/:id',
  niconico: 'https://www.nicovideo.jp/watch/:id',
  slideshare: 'https://www.slideshare.net/slideshow/embed_code/key/:id',
  soundcloud: 'https://api.soundcloud.com/tracks/:id',
  speakerdeck: 'https://speakerdeck.com/player/:id',
  spotify: 'https://open.spotify.com/episode/:id',
  stackblitz: 'https://stackblitz.com/edit/:id',
  twitch: 'https://www.twitch.tv/videos/:id',
  twitter: 'https://twitter.com/i/status/:id',
  vimeo: 'https://vimeo.com/:id',
  youku: 'https://v.youku.com/v_show/id_:id.html',
  youtube: 'https://www.youtube.com/watch?v=:id'
}

/** Other names of the same. */
const aliases: Record<string, string> = {
  googleslide: 'googleslides',
  nico: 'niconico',
  nicovideo: 'niconico',
  tweet: 'twitter',
  x: 'twitter',
  yt: 'youtube'
}

/** Names of shortcodes that take an address, whichever it is. */
const generic: Record<string, LinkKind> = {
  assetimg: 'image',
  audio: 'embed',
  blogcard: 'embed',
  bookmark: 'embed',
  button: 'link',
  card: 'embed',
  embed: 'embed',
  fig: 'image',
  figure: 'image',
  iframe: 'embed',
  image: 'image',
  img: 'image',
  imgtxt: 'image',
  linkcard: 'embed',
  linkpreview: 'embed',
  mp3: 'embed',
  mp4: 'embed',
  oembed: 'embed',
  pdf: 'embed',
  picture: 'image',
  responsiveimage: 'image',
  slide: 'embed',
  slides: 'embed',
  video: 'embed'
}

/**
 * What a shortcode of a name embeds: nothing where the name is not known.
 *
 * Case, `-` and `_` do not count, and a theme's own `youtube-lite`,
 * `youtubePlayer` or `lazy-youtube` is the same as `youtube`.
 */
export function embedName(name: string): EmbedName | undefined {
  const words = name
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[-_]/)
  for (const word of [words.join(''), ...words]) {
    const kind = own(generic, word)
    if (kind) return {kind}
    const address = own(services, own(aliases, word) ?? word)
    if (address) return {kind: 'embed', address}
  }
  return
}

/** Full address of an embed, of which the author may give only the id. */
export function embedAddress(address: string, id: string): string {
  return isAddress(id) ? id : address.replace(':id', () => id)
}

/** Whether a value is an address by itself: `https://…`, `//…`, `/…`. */
export function isAddress(value: string): boolean {
  return value.startsWith('/') || /^https?:\/\//i.test(value)
}

function own<Value>(
  record: Record<string, Value>,
  key: string
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
