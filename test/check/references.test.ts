import {describe, expect, test} from 'vitest'
import {found} from './found.ts'

describe('link-undefined-reference', () => {
  test('finds references without their definition', () => {
    const source =
      'The [slides of it][slides], [KDE][2] and a note.[^1]\n\n> More\n> [of the same][3].\n'
    expect(found('link-undefined-reference', source)).toEqual([
      '1:5-1:27 Unexpected reference to `slides` without a definition, expected `[slides]: …` with an address; add it',
      '1:29-1:37 Unexpected reference to `2` without a definition, expected `[2]: …` with an address; add it',
      '1:49-1:53 Unexpected `[^1]` without its footnote, expected `[^1]: …`; write it, or remove the mark',
      '4:3-4:19 Unexpected reference to `3` without a definition, expected `[3]: …` with an address; add it'
    ])
  })

  test.each([
    'The [slides of it][slides].\n\n[slides]: a.pdf',
    'From [n-1][m-1] to [n-1][0], as x[0][1] and [a][b].',
    '`[two words][1]`',
    '# [Meetup] [two words][1]',
    '\\[two words][1]',
    'A class [^a-z] and [^1](b) and [^1]: c.',
    '{% include references.md %}\n\nThe [slides of it][slides].',
    'An [old post][1] and [a new one][2].\n\n[1]: {% post_url 2016-03-19-a %}\n[2]: b.md'
  ])('finds nothing in %j', (source) => {
    expect(found('link-undefined-reference', `${source}\n`)).toEqual([])
  })
})

describe('link-unused-definition', () => {
  test('finds definitions that nothing refers to', () => {
    expect(found('link-unused-definition', 'A\n\n[b]: c.md\n')).toEqual([
      '3:1-3:10 Unexpected definition of `b`, which nothing refers to, expected a link to it; add one, or remove the definition'
    ])
  })

  test.each([
    '[b][]\n\n[B]: c.md',
    '![a][b]\n\n[b]: c.png',
    '<p>[b]</p>\n\n[b]: c.md',
    '[//]: # (a comment)',
    '[comment]: <> (a comment)'
  ])('finds nothing in %j', (source) => {
    expect(found('link-unused-definition', `${source}\n`)).toEqual([])
  })
})

describe('link-anchor-missing', () => {
  test('finds links to parts that there are not', () => {
    expect(
      found('link-anchor-missing', '[a](#large-lokcs)\n\n## Large locks\n')
    ).toEqual([
      '1:1-1:18 Unexpected `#large-lokcs`, which no heading or `id` of the post has, expected one that there is; correct it'
    ])
    expect(found('link-anchor-missing', '[a](#%E0%A4%A)\n')).toHaveLength(1)
  })

  test.each([
    '[a](#large-locks)\n\n## Large locks!',
    '[a](#large-locks-1)\n\n## Large locks\n\n## Large locks',
    '[a](#locks)\n\n## 2. Locks',
    '[a](#Über)\n\n## Über',
    '[a](#big)\n\n## Large locks {#big}',
    '[a](#big)\n\n<a name="big"></a>',
    '[a](#top) [b](#fn:1) [c](#) [d](#=)',
    '[a](#crab-ones)\n\n## 🦀 ones',
    '[a](#qian-yan)\n\n## 前言',
    '[a](#前言)\n\n## 前言'
  ])('finds nothing in %j', (source) => {
    expect(found('link-anchor-missing', `${source}\n`)).toEqual([])
  })

  test('finds names that are not in ASCII where headings are not', () => {
    expect(
      found('link-anchor-missing', '[a](#后记)\n\n## 前言\n')
    ).toHaveLength(1)
  })
})

test('a label with a bracket in it is one', () => {
  expect(found('link-unused-definition', '[a\\]b]: c\n')).toEqual([
    '1:1-1:10 Unexpected definition of `a]b`, which nothing refers to, expected a link to it; add one, or remove the definition'
  ])
})
