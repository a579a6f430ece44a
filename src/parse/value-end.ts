import {textAt} from './lines.ts'

/** How many lines a list or map in brackets may go on for. */
const longest = 200

/**
 * Index of the line with the quotation mark that closes the one at a place;
 * the line of the opening one where there is none, or where text follows it.
 */
export function quoteEnd(
  texts: readonly string[],
  index: number,
  start: number
): number {
  const mark = texts[index]?.[start]
  for (let line = index; line < texts.length; line++) {
    const text = textAt(texts, line)
    for (let at = line === index ? start + 1 : 0; at < text.length; at++) {
      if (text[at] === '\\' && mark === '"') at++
      else if (text[at] === mark) {
        if (mark === "'" && text[at + 1] === mark) at++
        else
          return /^[ \t]*(?:$|[ \t]#)/.test(text.slice(at + 1)) ? line : index
      }
    }
  }
  return index
}

/**
 * Index of the line with the bracket that closes the one at a place; the line
 * of the opening one where there is none.
 */
export function bracketEnd(
  texts: readonly string[],
  index: number,
  start: number
): number {
  let depth = 0
  let mark = ''
  const limit = Math.min(texts.length, index + longest)
  for (let line = index; line < limit; line++) {
    const text = textAt(texts, line)
    for (let at = line === index ? start : 0; at < text.length; at++) {
      const character = text.charAt(at)
      if (mark) {
        if (character === '\\' && mark === '"') at++
        else if (character === mark) mark = ''
      } else if (character === '#' && isWhite(text[at - 1])) break
      else if (/["']/.test(character) && !/\w/.test(text.charAt(at - 1)))
        mark = character
      else if (character === '[' || character === '{') depth++
      else if ((character === ']' || character === '}') && --depth === 0)
        return line
    }
  }
  return index
}

/** Whether there is white space at a place, or the end of the line. */
export function isWhite(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === '\t'
}
