// The ways to read a post that are measured, by name: each takes its text.
import matter from 'gray-matter'
import MarkdownIt from 'markdown-it'
import {marked} from 'marked'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {markdownToMdast} from 'satteri'
import {unified} from 'unified'

const [{parsePost, parseMetadata}, fast] = await Promise.all(
  ['index', 'fast'].map((name) => import(`../dist/${name}.js`))
)

const remark = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()
const markdownIt = new MarkdownIt({html: true, linkify: true})

export const ways = {
  talkmark: (source) => parsePost(source),
  'talkmark/fast': (source) => fast.parsePost(source),
  'remark-parse + frontmatter + gfm, bare': (source) => remark.parse(source),
  'gray-matter + markdown-it, a walk by hand': (source) => {
    const {data, content} = frontMatter(source)
    const headings = []
    const links = []
    walk(markdownIt.parse(content, {}), headings, links)
    return {data, headings, links}
  },
  'gray-matter + the lexer of marked': (source) => {
    const {data, content} = frontMatter(source)
    return {data, tokens: marked.lexer(content)}
  },
  'Sätteri, bare, a walk of its tree': (source) =>
    size(markdownToMdast(source, {features: {frontmatter: true}})),
  parseMetadata: (source) => parseMetadata(source),
  'gray-matter, uncached': (source) => frontMatter(source).data
}

/** With options, gray-matter keeps no post; what it cannot read, it throws. */
function frontMatter(source) {
  try {
    return matter(source, {})
  } catch {
    return {data: {}, content: source}
  }
}

/** Headings and links of markdown-it's tokens, as people write it by hand. */
function walk(tokens, headings, links) {
  let link
  for (const [index, token] of tokens.entries()) {
    const {type, content, children} = token
    if (type === 'heading_open')
      headings.push({
        depth: Number(token.tag.slice(1)),
        text: tokens[index + 1].content,
        line: token.map[0]
      })
    else if (type === 'link_open') link = {url: token.attrGet('href'), text: ''}
    else if (type === 'link_close') {
      links.push(link)
      link = undefined
    } else if (type === 'image')
      links.push({url: token.attrGet('src'), text: content})
    else if (link) link.text += content
    if (children && type === 'inline') walk(children, headings, links)
  }
}

/** Number of nodes of a tree, each of which is visited. */
function size({children = []}) {
  let count = 1
  for (const child of children) count += size(child)
  return count
}
