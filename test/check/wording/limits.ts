import type {Wording} from './wording.ts'

/** Rules about posts that are too large or too deep. */
export const limits: readonly Wording[] = [
  {
    rule: 'limit-address-punctuation',
    bad: 'https://a.test/????\n',
    good: 'https://a.test/???\n',
    found:
      '1:1 Unexpected 4 punctuation characters in a row in an address, expected at most 3; the paragraph is not read',
    options: {limits: {addressPunctuation: 3}}
  },
  {
    rule: 'limit-addresses',
    bad: 'www.a.www.b.c\n',
    good: 'www.a.c\n',
    found:
      '1:1 Unexpected 2 beginnings of an address in a word, expected at most 1; the paragraph is not read',
    options: {limits: {addresses: 1}}
  },
  {
    rule: 'limit-blocks',
    bad: '# a\n# b\n',
    good: '# a\n',
    found:
      '2:1 Unexpected 2 headings, list items, quotes and cells, expected at most 1; what follows is not read',
    options: {limits: {blocks: 1}}
  },
  {
    rule: 'limit-bracket-depth',
    bad: '[[a]]\n',
    good: '[a]\n',
    found:
      '1:1 Unexpected 2 brackets in each other or not opened, expected at most 1; the paragraph is not read',
    options: {limits: {bracketDepth: 1}}
  },
  {
    rule: 'limit-brackets',
    bad: '[a][b]\n',
    good: '[a]\n',
    found:
      '1:1 Unexpected 4 brackets in a paragraph, expected at most 2; the paragraph is not read',
    options: {limits: {brackets: 2}}
  },
  {
    rule: 'limit-bytes',
    bad: 'a\nbc\n',
    good: 'a\nb\n',
    found:
      '2:1 Unexpected file of more than 4 bytes, expected at most as many; what follows is not read',
    options: {limits: {bytes: 4}}
  },
  {
    rule: 'limit-containers',
    bad: '> > a\n',
    good: '> a\n',
    found:
      '1:1 Unexpected 2 quotes, list items and footnotes in each other, expected at most 1; the paragraph is not read',
    options: {limits: {containers: 1}}
  },
  {
    rule: 'limit-definitions',
    bad: '[a]: b\n[c]: d\n',
    good: '[a]: b\n',
    found:
      '1:1 Unexpected 2 definitions, expected at most 1; the paragraph is not read',
    options: {limits: {definitions: 1}}
  },
  {
    rule: 'limit-delimiters',
    bad: '*a**\n',
    good: '*a*\n',
    found:
      '1:1 Unexpected 3 characters `*`, `_` and `~` in a paragraph, expected at most 2; the paragraph is not read',
    options: {limits: {delimiters: 2}}
  },
  {
    rule: 'limit-front-matter-depth',
    bad: '---\na: {b: {c: d}}\n---\n',
    good: '---\na: {b: d}\n---\n',
    found:
      '2:8 Unexpected `{`, expected at most 2 lists and maps in each other',
    options: {limits: {frontMatterDepth: 2}}
  },
  {
    rule: 'limit-front-matter-size',
    bad: '---\na: b\nc: d\n---\n',
    good: '---\na: b\n---\n',
    found: '3:2 Unexpected 9 characters of front matter, expected at most 6',
    options: {limits: {frontMatterSize: 6}}
  },
  {
    rule: 'limit-front-matter-values',
    bad: '---\na: b\nc: d\n---\n',
    good: '---\na: b\n---\n',
    found:
      '3:2 Unexpected value, expected at most 1 keys and items in front matter',
    options: {limits: {frontMatterValues: 1}}
  },
  {
    rule: 'limit-lines',
    bad: 'a\n\nb\n',
    good: 'a\n',
    found:
      '3:1 Unexpected 3 lines, expected at most 2; what follows is not read',
    options: {limits: {lines: 2}}
  },
  {
    rule: 'limit-lookahead',
    bad: '<!-- a\n',
    good: '`a`\n',
    found:
      '1:1 Unexpected 6 characters in search of the ends of code, HTML and titles, expected at most 4; the paragraph is not read',
    options: {limits: {lookahead: 4}}
  },
  {
    rule: 'limit-marks',
    bad: '*a* *b*\n',
    good: '*a*\n',
    found:
      '1:1 Unexpected 4 characters that may be markup, expected at most 2; what follows is not read',
    options: {limits: {marks: 2}}
  },
  {
    rule: 'limit-rewrites',
    bad: 'a\nb\n===\n',
    good: 'a\n===\n',
    found:
      '1:1 Unexpected 3 lines before the ends of items and quotes, and before underlines, expected at most 2; what follows is not read',
    options: {limits: {rewrites: 2}}
  }
]
