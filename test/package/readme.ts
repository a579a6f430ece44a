import {readFileSync} from 'node:fs'
import path from 'node:path'
import {toString as textOf} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {root} from './project.ts'

/** What README has the reader do: write a file, or run a command. */
export type Step =
  | {file: string; text: string}
  | {command: string; prints: string | undefined}

/**
 * Steps of the examples of README, in order.
 *
 * The paragraph in front of a block of code says what it is: `` `post.md` ``
 * is a file of that name, `` `node example.js` `` what the command prints. A
 * block of JavaScript that nobody names is run all the same.
 */
export function readmeSteps(): Step[] {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const {children} = unified().use(remarkParse).parse(readme)
  const steps: Step[] = []
  for (const [index, node] of children.entries()) {
    if (node.type !== 'code') continue
    const before = children[index - 1]
    const named = (before && 'children' in before ? before.children : [])
      .filter((child) => child.type === 'inlineCode')
      .map((child) => textOf(child))
    const command = named.find((name) => /^(?:node|npx talkmark) /.test(name))
    const file = named.find((name) => /^[\w-]+(?:\.\w+)+$/.test(name))
    if (command) steps.push({command, prints: `${node.value}\n`})
    else if (file) steps.push({file, text: `${node.value}\n`})
    else if (node.lang === 'js') {
      const example = `example-${index}.js`
      steps.push({file: example, text: node.value})
      steps.push({command: `node ${example}`, prints: undefined})
    }
  }
  return steps
}
