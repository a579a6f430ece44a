import type {LinkRole} from '../../model.ts'
import type {FoundLink} from './found-link.ts'

/** Words that say what a link leads to. */
export interface LinkWords {
  /** What a short text, such as `Slides` or `投影片`, says of its link. */
  role(text: string): LinkRole | undefined
}

/** Text that is longer says more than what its link leads to. */
const longest = 40

/** Ends of paths that say what a file is. */
const files: Record<string, LinkRole> = {
  key: 'slides',
  m4a: 'audio',
  mov: 'video',
  mp3: 'audio',
  mp4: 'video',
  odp: 'slides',
  ogg: 'audio',
  ppt: 'slides',
  pptx: 'slides',
  webm: 'video'
}

/**
 * What a link leads to: by its own words, else by the label before it, else by
 * the service it leads to, else by the file. Words win, as slides are kept on
 * services of every kind.
 */
export function role(
  link: FoundLink,
  label: string,
  service: LinkRole | undefined,
  words: LinkWords
): LinkRole | undefined {
  const isImage = link.kind === 'image'
  // The text of a bare address is the address, and no words.
  const isBare = link.syntax === 'literal' || link.syntax === 'autolink'
  return (
    said(isImage || isBare ? '' : link.text, words) ??
    said(label, words) ??
    (isImage ? undefined : (service ?? ofFile(link.url)))
  )
}

function said(text: string, words: LinkWords): LinkRole | undefined {
  return text && text.length <= longest ? words.role(text) : undefined
}

function ofFile(url: string): LinkRole | undefined {
  const path = url.slice(0, url.search(/[?#]|$/))
  const name = path.slice(path.lastIndexOf('/') + 1)
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return extension !== name.toLowerCase() && Object.hasOwn(files, extension)
    ? files[extension]
    : undefined
}
