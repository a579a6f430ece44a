import type {Post} from '../model.ts'
import {printableJson} from '../report/printable.ts'
import type {Canvas} from './draw.ts'
import type {FormatName} from './format-names.ts'

/** How posts are written, one after the other. */
export interface Format {
  /** In front of the first. */
  open: string
  /** A post. */
  text(post: Post): string
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

/**
 * A format by its name. JSON is one document: of many posts, an array. What
 * needs more than the others do is loaded once it is asked for.
 */
export async function format(
  name: FormatName,
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
    case 'json':
      return json(options, printableJson)
    case 'json-ld':
      return json(options, (await import('./json-ld-text.ts')).jsonLdText)
    case 'ndjson':
      return lines((post) => `${printableJson(post)}\n`)
    case 'ics':
      return (await import('./calendar-format.ts')).calendarFormat(options)
    default:
      return (await import('./csv-format.ts')).csvFormat(name)
  }
}

function lines(text: (post: Post) => string): Format {
  return {open: '', text, between: '', close: '', isWhole: false}
}

function json(
  {isMany, isPretty}: FormatOptions,
  written: (post: Post, indent: number) => string
): Format {
  const indent = isPretty ? 2 : 0
  if (!isMany) return lines((post) => `${written(post, indent)}\n`)
  return {
    open: '[',
    text: (post) => `\n${indented(written(post, indent), indent)}`,
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
