import type {Input} from './inputs.ts'
import {around, row, series} from './repeat.ts'

/**
 * Markup inside paragraphs.
 *
 * What parsers were slow or deep at is told in cmark's
 * `test/pathological_tests.py` and in issues of commonmark.js, markdown-it,
 * marked, mistune, pulldown-cmark, md4c and micromark.
 */
export const inlineInputs: Readonly<Record<string, Input>> = {
  // Emphasis: each closing looks for an opening among all before it.
  'strong in emphasis in strong': (n) => around('*o **o ', 'x', ' o** o*', n),
  'closings of emphasis': (n) => row('x_ ', n),
  'openings of emphasis': (n) => row('_x ', n),
  'openings of one kind, closings of another': (n) => row('*x_ ', n),
  'one kind first, the other in pairs': (n) =>
    row('*x ', n / 2) + row('_x*_ ', n / 2),
  'lengths that may not match by the rule of three': (n) =>
    `x**y${row('z* ', n)}`,
  'stars around a word': (n) => around('*', 'x', '*', n),
  'stars and lines in turn': (n) => row('*_', n),
  'strong, then both, in turn': (n) => row('**_* ', n),
  'emphasis in parentheses in emphasis': (n) => around('_(', 'x', ')_', n),
  'strong in strong': (n) => around('**x ', 'y', ' x**', n),
  'stars behind emoji': (n) => row('🌊*', n),
  'openings of deletions': (n) => row('~~x ', n),
  'deletions of one tilde and of two': (n) => row('~x~~ ', n),
  'tildes alone': (n) => row('~', n),
  'emphasis in a link never closed': (n) => row('[ x_', n),
  // Brackets: each closing goes back over what is before it.
  'closing brackets': (n) => row('x]', n),
  'opening brackets': (n) => row('[x', n),
  'brackets in brackets': (n) => around('[', 'x', ']', n),
  'brackets, some closed': (n) => around('[x', 'y', ']x', n),
  'brackets and parentheses in turn': (n) => row('[ (](', n),
  'images of links of nothing': (n) => row('![[]()', n),
  'links of nothing, not closed': (n) => row('[](', n),
  'images in images': (n) => around('![', 'x', '](u)', n),
  'links in links': (n) => around('[', 'x', '](u)', n),
  'links after links': (n) => row('[x](u) ', n),
  'openings of images': (n) => row('![x', n),
  'addresses in angle brackets, not closed': (n) => row('[x](<u', n),
  'addresses, not closed': (n) => row('[x](u', n),
  'titles, not closed': (n) => row('[x](u "', n),
  'titles of nothing, not closed': (n) => row('[]( "', n),
  'parentheses in an address, not closed': (n) => `[x](${row('(', n)}`,
  'parentheses in an address': (n) => `[x](${around('(', 'u', ')', n)})`,
  'a label of many letters': (n) => `[${row('x', n)}]`,
  'a label of many backslashes': (n) => `[${row('\\', n)}`,
  'links, then escaped brackets': (n) =>
    `x${row('[x](', n / 2)}${row('\\[', n / 2)}`,
  'references to nothing': (n) => row('[x][y] ', n),
  'references to one definition': (n) => `[x]: u\n\n${row('[x] ', n)}`,
  'as many references as definitions': (n) =>
    `${series((at) => `[${at}]: u\n`, n * 0.8)}\n${row('[0] ', n * 0.2)}`,
  'calls of footnotes that are none': (n) => row('[^x]', n),
  'images of footnotes': (n) => row('![^', n),
  // What is looked for up to the end of the paragraph.
  'runs of backticks, each longer': (n) =>
    series((at) => `x${'`'.repeat(at + 1)}`, n),
  'backticks and backslashes': (n) => row('``\\', n),
  'code that is not closed': (n) => row('`x ``y ', n),
  'comments, not closed': (n) => `</${row('<!--', n)}`,
  'CDATA, not closed': (n) => row('x <![CDATA[', n),
  'instructions, not closed': (n) => row('x <? ', n),
  'declarations, not closed': (n) => row('x <!X', n),
  'attributes of one tag': (n) => `<x${row(' y', n)}`,
  'values of attributes, not closed': (n) => row('<x y="', n),
  'tags, not closed': (n) => row('<b>', n),
  'less-than signs': (n) => `${row('<', n)}>`,
  'autolinks, not closed': (n) => row('<http:x', n),
  // Bare addresses: where does one end?
  'beginnings of addresses': (n) => row('http://', n),
  'beginnings of web addresses': (n) => row('www.', n),
  'addresses that are none, in a word': (n) => row('http://-.x', n),
  'short addresses': (n) => row('www.x ', n),
  'stars behind an address': (n) => `https://x.example?${row('*', n)}y`,
  'question marks in an address': (n) => `http://x.example/${row('?', n)}y`,
  'closing parentheses behind an address': (n) =>
    `http://x.example/${row(')', n)}`,
  'opening parentheses in an address': (n) => `http://x.example/${row('(', n)}`,
  'references in an address': (n) => `http://x.example/${row('&y;', n)}`,
  'at signs': (n) => row('x@', n),
  'a mailbox of many dots': (n) => `${row('x.', n)}@y.example`,
  'what mailboxes are made of': (n) => row('x-._+', n),
  'mail addresses': (n) => row('x@y.z ', n),
  'mail addresses run together': (n) => row('x@y_', n),
  'colons and letters': (n) => row(':w ', n),
  // Characters.
  'null characters': (n) => row('xyz\u0000x\u0000', n),
  ampersands: (n) => row('&', n),
  'character references': (n) => row('&amp;', n),
  backslashes: (n) => row('\\', n),
  'one word': (n) => row('x', n),
  'spaces before a hard break': (n) => `x${row(' ', n)}x  \nx`,
  'hashes in a heading': (n) => `# ${row('x #', n)}`
}
