import {readFileSync} from 'node:fs'
import type {Code} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/**
 * What the page of a host quotes of its example: of the page that it builds,
 * or of the text that it prints.
 */
export function quoted(host: string, lang: 'html' | 'text' = 'html'): string {
  const page = new URL(`../../docs/integrations/${host}.md`, import.meta.url)
  const {children} = unified()
    .use(remarkParse)
    .parse(readFileSync(page, 'utf8'))
  const code = children.find(
    (node): node is Code => node.type === 'code' && node.lang === lang
  )
  if (!code) throw new Error(`Expected ${lang} in the page of ${host}`)
  return code.value
}
