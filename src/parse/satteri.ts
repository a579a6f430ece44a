import {markdownToMdast} from 'satteri'
import type {Root} from 'mdast'
import type {Document} from '../source/document.ts'
import type {FrontMatter} from './front-matter.ts'
import {type Body, body} from './markdown.ts'
export function fastBody(document: Document, matter: FrontMatter): Body {
  const {text} = document
  const t = matter.end > document.start ? text.slice(0, document.start) + text.slice(document.start, matter.end).replace(/[^\r\n]/g, ' ') + text.slice(matter.end) : text
  return {tree: markdownToMdast(t, {features: {frontmatter: false}}) as Root, messages: []}
}
