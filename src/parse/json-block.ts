import type {Document} from '../source/document.ts'
import {message} from '../source/message.ts'
import type {Block} from './block.ts'

/**
 * Find front matter in JSON: an object on the first line of the file, with
 * nothing but white space behind it on its last line, as Hugo has it.
 *
 * A Liquid tag (`{% raw %}`), a shortcode (`{{< x >}}`) or text in braces is
 * none: behind the brace stands a quoted key with a colon, or the other brace.
 */
export function jsonBlock(document: Document): Block | undefined {
  const {text, start} = document
  if (text[start] !== '{' || !isObject(text, start)) return
  const closing = closingBrace(text, start)
  const end = closing < 0 ? paragraphEnd(text, start) : closing + 1
  const line = /[\r\n]/g
  line.lastIndex = end
  const found = line.exec(text)
  const lineEnd = found?.index ?? text.length
  if (text.slice(end, lineEnd).trim()) return
  const width = text.startsWith('\r\n', lineEnd) ? 2 : 1
  return {
    format: 'json',
    start,
    end,
    from: start,
    to: end,
    body: Math.min(lineEnd + width, text.length),
    messages:
      closing < 0
        ? [
            message(
              'front-matter-unclosed',
              'Unexpected end of the front matter, expected `}` behind it',
              {
                position: document.position(start, start + 1),
                expected: ['}']
              }
            )
          ]
        : []
  }
}

function isObject(text: string, start: number): boolean {
  const glance = text.slice(start, start + 512)
  return /^\{\s*(?:"[^"\r\n]*"\s*:|\}\s*(?:[\r\n]|$))/.test(glance)
}

/** Offset of the brace that closes the one at an offset, or -1. */
function closingBrace(text: string, start: number): number {
  let depth = 0
  let isText = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (isText) {
      if (character === '\\') at++
      else if (character === '"' || character === '\n') isText = false
    } else if (character === '"') isText = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at
  }
  return -1
}

/** Where the lines before the first blank one end. */
function paragraphEnd(text: string, start: number): number {
  const blank = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?=[\r\n])/g
  blank.lastIndex = start
  return blank.exec(text)?.index ?? text.length
}
