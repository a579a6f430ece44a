import type {Lexicon} from '../../language/lexicon.ts'
import type {Heading, Outline} from '../outline.ts'
import type {Block, View} from '../view.ts'
import {partEnd} from './part-end.ts'
import {keywords} from './title-keywords.ts'
import type {Group} from './unit.ts'

/** Nobody writes a title and who gives the talk in a longer line. */
const longest = 200

/**
 * Paragraphs that begin with a keyword of talks and a number, as headings do:
 * `Talk 1: Title - Speaker`. Under each heading a group, where there are
 * several; each has what follows up to the next.
 */
export function numberedParagraphs(
  {blocks}: View,
  outline: Outline,
  lexicon: Lexicon
): Group[] {
  const groups = new Map<Heading | undefined, Group>()
  for (const block of blocks) {
    const [line] = block.lines
    if (!line || !isNumbered(block, line.text, lexicon)) continue
    const over = outline.over(block)
    const group = groups.get(over) ?? []
    const last = group.at(-1)
    if (last) last.end = block.index
    group.push({
      from: 'paragraph',
      line,
      block,
      start: block.index + 1,
      end: block.index + 1,
      heading: undefined
    })
    groups.set(over, group)
  }
  for (const group of groups.values())
    for (const last of group.slice(-1)) last.end = partEnd(last.block, blocks)
  return [...groups.values()].filter(({length}) => length > 1)
}

function isNumbered(block: Block, text: string, lexicon: Lexicon): boolean {
  if (block.kind !== 'paragraph' || block.item || block.quotes) return false
  if (text.length > longest) return false
  const word = lexicon.leading(keywords, text)
  return (
    word !== undefined && /^\s?#?\d{1,2}\s?[:：.|-]/.test(text.slice(word.end))
  )
}
