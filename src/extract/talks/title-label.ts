import type {Lexicon} from '../../language/lexicon.ts'
import type {Meaning} from '../../language/pack.ts'

/** Meanings of labels in front of titles. */
const titleWords = ['title', 'talk'] as const

/** Meanings of labels in front of who speaks. */
const speakerWords = ['speaker'] as const

/** Meanings of labels in front of who wrote something. */
const authorWords = ['author'] as const

/** Index behind `Title:` in front of a text, if it has such a label. */
export function titleLabelEnd(
  text: string,
  lexicon: Lexicon
): number | undefined {
  return labelEnd(text, titleWords, lexicon)
}

/** Index behind `Speaker:` in front of a text, if it has such a label. */
export function speakerLabelEnd(
  text: string,
  lexicon: Lexicon
): number | undefined {
  return labelEnd(text, speakerWords, lexicon)
}

/** Index behind `Author:` in front of a text, if it has such a label. */
export function authorLabelEnd(
  text: string,
  lexicon: Lexicon
): number | undefined {
  return labelEnd(text, authorWords, lexicon)
}

function labelEnd(
  text: string,
  meanings: readonly Meaning[],
  lexicon: Lexicon
): number | undefined {
  if (!text.includes(':') && !text.includes('：')) return
  const word = lexicon.leading(meanings, text)
  const mark = word && /^\s*[:：]\s*/.exec(text.slice(word.end))
  return word && mark ? word.end + mark[0].length : undefined
}
