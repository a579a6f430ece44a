import type {Message} from '../model.ts'
import {message} from '../source/message.ts'
import type {Block, Lines} from './block.ts'
import {leadingKeys} from './block-content.ts'
import {areSurelyKeys} from './key-line.ts'
import {lineAt, textAt} from './lines.ts'

/** How far below the first line front matter is looked for. */
export const farthest = 20

/** A fence that is not on the first line. */
const fence = /^(?:---|\+\+\+)[ \t]*$/

/** An opening fence that is not on the first line. */
export interface LateFence {
  index: number
  message: Message
}

/**
 * Whether there may be front matter without a fence on the first line, by the
 * first lines of a file.
 */
export function mayBegin(file: Lines): boolean {
  const {texts} = file
  return (
    leadingKeys(file, 0) === texts.length ||
    texts.some((line) => fence.test(line))
  )
}

/**
 * Find an opening fence with a blank line or text before it. Between it and
 * the next fence there must be keys and nothing else: no thematic break is
 * taken for one, nor an example in a code fence.
 */
export function lateFence(file: Lines): LateFence | undefined {
  const {document, lines, texts} = file
  const index = texts.slice(0, farthest).findIndex((line) => fence.test(line))
  const line = lines[index]
  if (!line) return
  const before = texts.slice(0, index)
  if (before.some((text) => /^[ \t]*(?:```|~~~)/.test(text))) return
  const run = leadingKeys(file, index + 1)
  const marker = textAt(texts, index).slice(0, 3)
  if (textAt(texts, run).trimEnd() !== marker) return
  if (!areSurelyKeys(texts.slice(index + 1, run))) return
  const first = before.findIndex((text) => text.trim() !== '')
  const what = first < 0 ? 'blank line' : 'text'
  return {
    index,
    message: message(
      'front-matter-not-first',
      `Unexpected ${what} before the front matter, expected \`${marker}\` on the first line`,
      {position: document.position(document.start, line.start)}
    )
  }
}

/**
 * Find front matter that has only a closing fence, as Hexo accepts it: from
 * the first line on keys, and nothing but keys.
 */
export function unopenedFence(file: Lines): Block | undefined {
  const {document, lines, texts} = file
  const run = leadingKeys(file, 0)
  const closing = lines[run]
  if (!closing || !/^---[ \t]*$/.test(textAt(texts, run))) return
  if (!areSurelyKeys(texts.slice(0, run))) return
  return {
    format: 'yaml',
    start: document.start,
    end: closing.end,
    from: document.start,
    to: lineAt(lines, run - 1).end,
    body: closing.next,
    messages: [
      message(
        'front-matter-fence',
        'Unexpected keys on the first line, expected `---` before them',
        {
          position: document.position(document.start, lineAt(lines, 0).end),
          expected: ['---']
        }
      )
    ]
  }
}
