import type {Post} from '../model.ts'
import {printableJson} from '../report/printable.ts'
import type {Canvas} from './draw.ts'
import {tree} from './tree.ts'

/** Names of the formats of `talkmark parse`. */
export const formatNames = ['json', 'ndjson', 'tree'] as const

/** Name of a format of `talkmark parse`. */
export type FormatName = (typeof formatNames)[number]

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
}

/** What a format is written with. */
export interface FormatOptions {
  /** Whether there can be more than one post. */
  isMany: boolean
  /** Whether JSON is indented. */
  isPretty: boolean
  canvas: Canvas
}

/** A format by its name. JSON is one document: of many posts, an array. */
export function format(
  name: FormatName,
  {isMany, isPretty, canvas}: FormatOptions
): Format {
  if (name === 'tree')
    return {
      open: '',
      text: (post) => tree(post, canvas),
      between: '\n',
      close: ''
    }
  const indent = isPretty ? 2 : 0
  if (name === 'json' && isMany)
    return {
      open: '[',
      text: (post) => `\n${indented(printableJson(post, indent), indent)}`,
      between: ',',
      close: '\n]\n'
    }
  return {
    open: '',
    text: (post) => `${printableJson(post, indent)}\n`,
    between: '',
    close: ''
  }
}

/** A line feed in JSON is never in a value. */
function indented(json: string, indent: number): string {
  const margin = ' '.repeat(indent)
  return margin + json.replaceAll('\n', `\n${margin}`)
}
