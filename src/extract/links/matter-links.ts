import type {JsonValue} from '../../model.ts'
import type {FrontMatter} from '../../parse/front-matter.ts'
import type {FoundLink} from './found-link.ts'
import type {LinkWords} from './roles.ts'

/** A link of front matter, and the key that it stands under. */
export interface MatterLink extends FoundLink {
  key: string
}

const imageFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/**
 * Links that front matter holds: values that are an address of the web, and
 * paths under a key that says what they lead to (`slides: /decks/one.pdf`).
 */
export function matterLinks(
  {data, positions}: FrontMatter,
  words: LinkWords
): MatterLink[] {
  const found: MatterLink[] = []
  visit(data, '', '')
  return found

  function visit(value: JsonValue, pointer: string, key: string): void {
    if (typeof value === 'string') add(value.trim(), pointer, key)
    else if (Array.isArray(value))
      for (const [index, item] of value.entries())
        visit(item, `${pointer}/${index}`, key)
    else if (value && typeof value === 'object')
      for (const [name, item] of Object.entries(value))
        visit(item, `${pointer}/${escaped(name)}`, name)
  }

  function add(url: string, pointer: string, key: string): void {
    const isLink = isWebAddress(url) || (isPath(url) && words.role(key))
    const start = positions[pointer]?.start.offset
    const end = positions[pointer]?.end.offset
    if (!isLink || start === undefined || end === undefined) return
    found.push({
      url,
      text: '',
      kind: imageFile.test(url) ? 'image' : 'link',
      syntax: 'metadata',
      rendered: false,
      key,
      start,
      end
    })
  }
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value)
}

/** Whether a value can be the path of a file: no spaces, with its extension. */
function isPath(value: string): boolean {
  return /^\S+\.\w{2,5}$/.test(value) && value.includes('/')
}

/** A key as a part of a JSON pointer. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
