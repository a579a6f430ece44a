import type {Post} from '../model.ts'
import type {JsonPost} from '../posts/json-post.ts'
import type {Canvas} from './draw.ts'
import type {FormatName} from './format-names.ts'

/** How posts, or what is made of each, are written, one after the other. */
export interface Format<One = Post> {
  /** In front of the first. */
  open: string
  /** A post. */
  text(post: One): string
  /** Between two. */
  between: string
  /** Behind the last. */
  close: string
  /** Whether it is something without any post, as an empty list is. */
  isWhole: boolean
}

/** What a format is written with. */
export interface FormatOptions {
  /** Whether there can be more than one post. */
  isMany: boolean
  /** Whether JSON is indented. */
  isPretty: boolean
  canvas: Canvas
  /** Time zone of a calendar. */
  timeZone: string | undefined
}

/** Name of a format that is the post as it is. */
export type JsonName = 'json' | 'ndjson'

/** Name of a format that is made of the post. */
type OtherName = Exclude<FormatName, JsonName>

/** How JSON of posts is written: as one document, of many posts an array. */
export function jsonFormat(
  name: JsonName,
  options: FormatOptions
): Format<JsonPost> {
  const isMany = name === 'json' && options.isMany
  return documents({...options, isMany}, ({json}) => json)
}

/** Spaces that JSON is indented by. */
export function indentOf({isPretty}: Pick<FormatOptions, 'isPretty'>): number {
  return isPretty ? 2 : 0
}

/**
 * A format by its name. What needs more than the others do is loaded once it
 * is asked for.
 */
export async function format(
  name: OtherName,
  options: FormatOptions
): Promise<Format> {
  switch (name) {
    case 'tree': {
      const {tree} = await import('./tree.ts')
      return {
        ...lines((post) => tree(post, options.canvas)),
        between: '\n'
      }
    }
    case 'json-ld': {
      const {jsonLdText} = await import('./json-ld-text.ts')
      const indent = indentOf(options)
      return documents(options, (post) => jsonLdText(post, indent))
    }
    case 'ics':
      return (await import('./calendar-format.ts')).calendarFormat(options)
    default:
      return (await import('./csv-format.ts')).csvFormat(name)
  }
}

function lines<One>(text: (post: One) => string): Format<One> {
  return {open: '', text, between: '', close: '', isWhole: false}
}

function documents<One>(
  options: FormatOptions,
  written: (post: One) => string
): Format<One> {
  if (!options.isMany) return lines((post) => `${written(post)}\n`)
  return {
    open: '[',
    text: (post) => `\n${indented(written(post), indentOf(options))}`,
    between: ',',
    close: '\n]\n',
    isWhole: true
  }
}

/** A line feed in JSON is never in a value. */
function indented(json: string, indent: number): string {
  const margin = ' '.repeat(indent)
  return margin + json.replaceAll('\n', `\n${margin}`)
}
