import {type Line, view} from '../../../src/extract/view.ts'
import {frontMatter} from '../../../src/parse/front-matter.ts'
import {body} from '../../../src/parse/markdown.ts'
import {document} from '../../../src/source/document.ts'

/** The line that a heading of some Markdown is. */
export function lineOf(markdown: string): Line {
  const source = document(`# ${markdown}\n`)
  const matter = frontMatter(source)
  const [line] = view(body(source, matter).tree, source, matter.end).lines
  if (!line) throw new Error(`Unexpected empty heading \`${markdown}\``)
  return line
}
