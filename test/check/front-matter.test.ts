import {describe, expect, test} from 'vitest'
import {fixed} from './fixed.ts'
import {found} from './found.ts'

describe('front-matter-empty-value', () => {
  test('finds empty text at its place, and nothing at its key', () => {
    const source =
      '---\ntitle: A\ndescription: ""\nimage:\nheader:\n  a/b: \' \'\n---\n'
    expect(found('front-matter-empty-value', source)).toEqual([
      '3:14-3:16 Unexpected empty `description`, expected a value; write one, or remove the key',
      '4:1-4:6 Unexpected empty `image`, expected a value; write one, or remove the key',
      '6:8-6:11 Unexpected empty `header.a/b`, expected a value; write one, or remove the key'
    ])
  })

  test('finds nothing in values that are there', () => {
    const source = '---\ntags: []\ndraft: false\nweight: 0\nmap: {}\n---\n'
    expect(found('front-matter-empty-value', source)).toEqual([])
  })

  test('reads TOML and JSON too', () => {
    expect(found('front-matter-empty-value', '+++\nslug = ""\n+++\n')).toEqual([
      '2:8-2:10 Unexpected empty `slug`, expected a value; write one, or remove the key'
    ])
    expect(found('front-matter-empty-value', '{"slug": null}\n')).toEqual([
      '1:10-1:14 Unexpected empty `slug`, expected a value; write one, or remove the key'
    ])
  })
})

test('`front-matter-missing` finds a post that has none', () => {
  expect(found('front-matter-missing', '# A\n')).toEqual([
    '1:1-1:1 Unexpected post without front matter, expected some; begin the file with `---`, keys with values, and `---`'
  ])
  expect(found('front-matter-missing', '---\n---\n')).toEqual([])
})

describe('front-matter-missing-key', () => {
  test('finds keys that are asked for, at the front matter', () => {
    const options = {keys: ['title', 'date']}
    expect(
      found('front-matter-missing-key', '---\ntitle: A\n---\n', options)
    ).toEqual([
      '1:1-3:4 Unexpected front matter without `date`, expected it; add the key with its value'
    ])
    expect(found('front-matter-missing-key', 'A\n', {keys: ['date']})).toEqual([
      '1:1-1:1 Unexpected front matter without `date`, expected it; add the key with its value'
    ])
  })

  test('asks for none without its option', () => {
    expect(found('front-matter-missing-key', '---\n---\n')).toEqual([])
  })
})

describe('front-matter-unknown-key', () => {
  test('finds a slip in a key that is well known', () => {
    expect(
      found('front-matter-unknown-key', '---\ndescriptoin: A\n---\n')
    ).toEqual([
      '2:1-2:12 Unexpected key `descriptoin`, expected `description`; correct the spelling'
    ])
  })

  test('leaves other keys alone, and those beside the one that is meant', () => {
    const source =
      '---\ndescription: A\ndescriptoin: B\nmood: C\ncatgory-x: D\n---\n'
    expect(found('front-matter-unknown-key', source)).toEqual([])
  })

  test('allows no others than its option', () => {
    const source = '---\ntitle: A\ndate2: B\nmood: C\n---\n'
    const options = {keys: ['title', 'date']}
    expect(found('front-matter-unknown-key', source, options)).toEqual([
      '3:1-3:6 Unexpected key `date2`, expected `date`; correct the spelling',
      '4:1-4:5 Unexpected key `mood`, expected one that posts have; remove it, or allow it in the options of the rule'
    ])
  })
})

describe('front-matter-padded-title', () => {
  const rule = 'front-matter-padded-title'

  test('finds white space in the quotation marks of a title', () => {
    expect(found(rule, '---\ntitle: "Evening "\n---\n')).toEqual([
      '2:8-2:18 Unexpected white space at an end of the title `Evening `, expected `Evening`; remove it'
    ])
    expect(found(rule, "---\nTitle: 'Evening'\nname: ' a '\n---\n")).toEqual([])
    expect(found(rule, '---\ntitle: |\n  Evening\n---\n')).toEqual([])
    expect(found(rule, '---\ntitle: "  "\n---\n')).toEqual([])
  })

  test('removes it and changes no other byte', () => {
    expect(fixed(rule, '---\r\ntitle: "\tA "  # note\r\n---\r\n')).toBe(
      '---\r\ntitle: "A"  # note\r\n---\r\n'
    )
    expect(fixed(rule, "+++\ntitle = 'A '\n+++\n")).toBe(
      "+++\ntitle = 'A'\n+++\n"
    )
  })

  test.each([
    '---\ntitle: "A\n  \n  B "\n---\n',
    '---\ntitle: "A\\ "\n---\n',
    '+++\ntitle = """ A"""\n+++\n'
  ])('leaves %j to its author', (source) => {
    expect(found(rule, source)).toHaveLength(1)
    expect(fixed(rule, source)).toBe(source)
  })
})

describe('front-matter-date-mismatch', () => {
  const at = (date: string, path?: string): string[] =>
    found(
      'front-matter-date-mismatch',
      `---\ntitle: A\ndate: ${date}\n---\n`,
      {},
      path
    )

  test('finds a date that is days from that of the file name', () => {
    expect(at('2024-01-16 19:00', '_posts/2024-02-16-a.md')).toEqual([
      '3:7-3:23 Unexpected date `2024-01-16 19:00`, expected `2024-02-16` as in the name of the file; change one of them'
    ])
  })

  test('allows a day for the time zone, and needs both dates', () => {
    expect(at('2024-02-15', '2024-02-16-a.md')).toEqual([])
    expect(at('2024-01-16', 'a.md')).toEqual([])
    expect(at('2024-01-16')).toEqual([])
    expect(at('soon', '2024-02-16-a.md')).toEqual([])
  })

  test('is silent where the date stands deeper than it looks', () => {
    const source = '+++\n[params]\ndate = "2024-01-16"\n+++\n'
    expect(
      found('front-matter-date-mismatch', source, {}, '2024-02-16-a.md')
    ).toEqual([])
  })
})

test('an empty value in a list is named by its way there', () => {
  expect(
    found('front-matter-empty-value', '---\nspeakers:\n  - name: ""\n---\n')
  ).toEqual([
    '3:11-3:13 Unexpected empty `speakers.0.name`, expected a value; write one, or remove the key'
  ])
})

test('an empty value that a later key puts out of use is none', () => {
  const source = '---\npage:\n  image: ""\npage: B\n---\n'
  expect(found('front-matter-empty-value', source)).toEqual([])
})

test('a short key is taken for another by one slip alone', () => {
  const keys = ['date']
  expect(
    found('front-matter-unknown-key', '---\ndat: A\n---\n', {keys})
  ).toEqual([
    '2:1-2:4 Unexpected key `dat`, expected `date`; correct the spelling'
  ])
  expect(
    found('front-matter-unknown-key', '---\ndta: A\n---\n', {keys})
  ).toEqual([
    '2:1-2:4 Unexpected key `dta`, expected one that posts have; remove it, or allow it in the options of the rule'
  ])
})

test('a padded title that goes over lines is found, and left to its author', () => {
  const source = '---\ntitle: " A\\\n  b "\n---\n'
  expect(found('front-matter-padded-title', source)).toEqual([
    '2:8-3:6 Unexpected white space at an end of the title ` Ab `, expected `Ab`; remove it'
  ])
  expect(fixed('front-matter-padded-title', source)).toBe(source)
  expect(found('front-matter-padded-title', '---\ntitle: 2\n---\n')).toEqual([])
})

test('a padded title of a block is found, and left to its author', () => {
  const source = '---\ntitle: |+\n  A\n\nlayout: post\n---\n'
  expect(found('front-matter-padded-title', source)).toEqual([
    '2:8-3:4 Unexpected white space at an end of the title `A  `, expected `A`; remove it'
  ])
  expect(fixed('front-matter-padded-title', source)).toBe(source)
})
