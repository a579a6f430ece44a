import {textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import type {TalkContext} from './context.ts'
import type {PostTitle} from './post-title.ts'
import {type Split, splits} from './splits.ts'
import {titleLine} from './title-line.ts'

/** Blocks that a post may begin with: pictures, a summary. */
const firstBlocks = 4

/** Nobody writes title and speaker in a longer line. */
const longest = 200

/** Personhood from which what stands beside a title gives the talk. */
const sure = 0.4

/**
 * The line that a report of one talk begins with, where that says the title of
 * the post again, in bold, beside who gives it: `**TITLE** – NAME (slides)`.
 */
export function leadLine(
  {whole}: PostTitle,
  context: TalkContext
): Split | undefined {
  const line = firstLine(context)
  if (!line) return
  const {core} = titleLine(line, context.lexicon)
  return splits(core, context.lexicon).find(({first, title, speaker}) => {
    if (first !== 'title' || title.end !== line.marks[0]?.end) return false
    const text = plain(textOf(title))
    return (
      text.length > 2 &&
      plain(whole).includes(text) &&
      context.personhood(speaker) >= sure
    )
  })
}

/** The first line of text, if it has more than what it begins with in bold. */
function firstLine({view: {blocks}}: TalkContext): Line | undefined {
  const line = blocks
    .slice(0, firstBlocks)
    .flatMap(({kind, lines}) => (kind === 'paragraph' ? lines : []))
    .find(hasLetter)
  const mark = line?.marks.find(({start}) => start === 0)
  const isLead =
    line !== undefined &&
    mark?.kind === 'strong' &&
    mark.end < line.text.length &&
    line.text.length <= longest
  return isLead ? line : undefined
}

/** Whether a line is more than marks about a picture. */
function hasLetter({text}: Line): boolean {
  return /\p{L}/u.test(text)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
