import type {Input} from './inputs.ts'
import {around, row, series} from './repeat.ts'

/**
 * Blocks, and blocks in blocks.
 *
 * After cmark's `test/pathological_tests.py`, cmark-gfm's, and issues of
 * marked, markdown-it, GitLab and micromark; tables and footnotes are ours.
 */
export const blockInputs: Readonly<Record<string, Input>> = {
  // Containers in containers.
  'quotes in quotes': (n) => `${row('> ', n)}x`,
  'quotes in quotes, without spaces': (n) => `${row('>', n)}x`,
  'items in items': (n) => `${row('- ', n)}x`,
  'numbered items in items': (n) => `${row('1. ', n)}x`,
  'items that might be a thematic break': (n) => `${row('* ', n)}x`,
  'items of two kinds in each other': (n) => `${row('* 1. ', n)}x`,
  'a list that gets deeper line by line': (n) => {
    const lines: string[] = []
    for (let at = 0, size = 0; size < n; at++, size += 2 * at + 4)
      lines.push(`${'  '.repeat(at)}* x\n`)
    return lines.join('')
  },
  'empty lines in deep lists': (n) =>
    `${row('- ', n * 0.7)}x${row('\n', n * 0.3)}`,
  'empty lines in deep lists in a quote': (n) =>
    `> ${row('- ', n / 2)}x\n${row('>\n', n / 2)}`,
  'emphasis in deep quotes': (n) => row('>', n / 3) + row('x*', n * 0.6),
  'footnotes in footnotes': (n) => `${row('[^x]: ', n)}y`,
  // Lines.
  'lines of a quote': (n) => row('> x\n', n),
  'lines without the mark of their quote': (n) => `> x\n${row('x\n', n)}`,
  items: (n) => row('- x\n', n),
  'items apart': (n) => row('- x\n\n', n),
  'items with an item': (n) => row('- x\n  - y\n', n),
  tasks: (n) => row('- [ ] x\n', n),
  'short lines': (n) => row('x\n', n),
  'short lines that end in CRLF': (n) => row('x\r\n', n),
  'empty lines': (n) => row('\n', n),
  'lines of a tab': (n) => row('\t\n', n),
  'lines of white space of several kinds': (n) => row('\t\v\n', n),
  headings: (n) => row('# x\n', n),
  'underlined headings': (n) => row('x\n=\n', n),
  'a heading of many lines': (n) => `${row('x\n', n)}=`,
  fences: (n) => row('```\n', n),
  'fences in items': (n) => row('- ~~~\n', n),
  'fences in quotes that end': (n) => row('> x\n```\n```\n', n),
  'much white space before a word': (n) => `${row(' ', n)}x`,
  // Definitions.
  'definitions of one label': (n) => row('[x]: y\n', n),
  'definitions with a title, not closed': (n) => row('[x]: y "\n', n),
  'a definition with much white space': (n) => `[x]:${row(' ', n)}y`,
  'footnotes of one label': (n) => row('[^x]: y\n', n),
  'footnotes, each called': (n) =>
    series((at) => `[^${at}] \n\n[^${at}]: x\n\n`, n),
  // Tables.
  'a table of one row': (n) => `${row('|x', n / 2)}|\n${row('|-', n / 2)}|\n|`,
  'a wide table of short rows': (n) =>
    `${row('|x', n / 4)}|\n${row('|-', n / 4)}|\n${row('x\n', n / 2)}`,
  rows: (n) => `|x|\n|-|\n${row('|y|\n', n)}`,
  pipes: (n) => row('|', n),
  'lines under the head of a table': (n) => row('|-\n', n),
  'tables in items': (n) => row('- x|y\n  -|-\n', n),
  // Raw HTML.
  'lines of raw HTML': (n) => row('<div>\n', n),
  'lists of raw HTML in lists': (n) => row('<ul><li>x', n),
  'headings of raw HTML': (n) => row('<h3>x</h3>\n', n),
  'links of raw HTML, not closed': (n) => row('<a href=x>y', n),
  'comments of raw HTML, not closed': (n) => `<div>${row('<!--', n)}`,
  'tables of raw HTML': (n) => `<table>${row('<tr><td>x', n)}`,
  // Front matter.
  'front matter without an end': (n) => `---\n${row('x: y\n', n)}`,
  'fences of front matter': (n) => row('---\n', n),
  'keys of one name': (n) => `---\n${row('x: y\n', n)}---\n`,
  'lists of YAML in lists': (n) => `---\nx: ${row('[', n)}\n---\n`,
  anchors: (n) => `---\n${series((at) => `x${at}: &x${at} y\n`, n)}---\n`,
  'tables of TOML': (n) => `+++\n${row('[[x]]\ny = 1\n', n)}+++\n`,
  'lists of TOML in lists': (n) => `+++\nx = ${row('[', n)}\n+++\n`,
  'maps of JSON in maps': (n) => `{${row('"x":{', n)}\n`,
  // What talks, questions and links are read from.
  'questions and answers': (n) => row('Q: x?\n\nA: y\n\n', n),
  'talks and speakers': (n) => row('## x - Anna Berg\n\ny\n\n', n),
  'names in a line': (n) => `## x\nSpeakers: ${row('Anna, ', n)}`,
  'dashes in a heading': (n) => `# ${row('x - ', n)}`,
  'parentheses in a heading': (n) => `# ${row('x (y) ', n)}`,
  'turns of a conversation': (n) => row('Anna: x\n\nLeo: y?\n\n', n),
  'embeds, not closed': (n) => row('{{< youtube ', n),
  'values of embeds, not closed': (n) => `{{< x ${row('y="', n)}`,
  'brackets in parentheses in a heading': (n) => `# ${around('(', 'x', ')', n)}`
}
