import {outline} from '../../src/extract/outline.ts'
import {type Asked, questions} from '../../src/extract/questions.ts'
import {view} from '../../src/extract/view.ts'
import {lexicon} from '../../src/language/lexicon.ts'
import {languages} from '../../src/language/packs.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {document} from '../../src/source/document.ts'

const words = lexicon(languages)

/** What is read of a post as questions. */
export function read(source: string, title?: string): Asked {
  const text = document(source)
  const matter = frontMatter(text)
  const seen = view(body(text, matter).tree, text, matter.end)
  return questions(seen, outline(seen, words), words, {title})
}

/** Each question with its answers, as `asker? question -> speaker: answer`. */
export function asked(source: string, title?: string): string[][] {
  return read(source, title).questions.map(({text, asker, answers}) => [
    asker ? `${asker}: ${text}` : text,
    ...answers.map((answer) =>
      answer.speaker ? `${answer.speaker}: ${answer.text}` : answer.text
    )
  ])
}
