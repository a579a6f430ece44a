import {type Piece, piece} from '../piece.ts'
import type {Line} from '../view.ts'
import {isByline} from './byline.ts'
import type {TalkContext} from './context.ts'
import {isOfWord} from './is-of-word.ts'

/** What stands behind a label such as `Speaker:`. */
export function labelValue(
  line: Line,
  meaning: 'speaker' | 'role' | 'organization',
  {lexicon}: TalkContext
): Piece | undefined {
  const {text} = line
  const word = lexicon.leading(meaning, text, lead(text))
  if (!word || /^#\p{L}/u.test(text)) return
  const rest = text.slice(word.end)
  const mark = /^\s*[\])】]?\s*[:：│|]\s*/.exec(rest)
  if (mark) return piece(line, word.end + mark[0].length)
  if (isByline(word, lexicon))
    return rest.startsWith(' ') ? piece(line, word.end + 1) : undefined
  if (rest.trim() === '') return piece(line, text.length)
  return
}

/** Length of marks and emoji in front of a text: most have none. */
function lead(text: string): number {
  if (isOfWord(text.charCodeAt(0))) return 0
  return /^(?:[\p{P}\p{S}\p{M}\s]|\u200d)*/u.exec(text)?.[0].length ?? 0
}
