import {describe, expect, test} from 'vitest'
import {found} from './found.ts'

/** An evening of numbered talks. */
const evening = (...titles: string[]): string =>
  titles
    .map((title, index) => `## ${index + 1}. ${title}\n\nText.\n`)
    .join('\n')

describe('talk-without-speaker', () => {
  test('finds a talk whose siblings have speakers', () => {
    expect(
      found(
        'talk-without-speaker',
        evening(
          'Small pumps by Ida Moor',
          'Deep wells',
          'Old mills by Tom Bell'
        )
      )
    ).toEqual([
      '5:7-5:17 Unexpected talk `Deep wells` without a speaker, expected one as the other talks have; write who gives it'
    ])
  })

  test('finds nothing where few have speakers, or units have no number', () => {
    const few = evening('Small pumps by Ida Moor', 'Deep wells', 'Old mills')
    const free =
      '# Meetup\n\n## Small pumps by Ida Moor\n\nA\n\n## Dinner\n\nA\n\n## Old mills by Tom Bell\n\nA\n'
    expect(found('talk-without-speaker', few)).toEqual([])
    expect(found('talk-without-speaker', free)).toEqual([])
  })
})

test('`talk-without-title` finds a talk whose siblings have titles', () => {
  const titles = [
    'Small pumps by Ida Moor',
    'TBA by Ann Ruiz',
    'Old mills by Tom Bell'
  ]
  expect(found('talk-without-title', evening(...titles))).toEqual([
    '5:7-5:10 Unexpected talk of `Ann Ruiz` without a title, expected one as the other talks have; write it'
  ])
  expect(found('talk-without-title', evening(...titles.slice(0, 2)))).toEqual(
    []
  )
})

test('`talk-without-content` finds a heading with nothing below it', () => {
  const source = evening('Small pumps by Ida Moor', 'Deep wells by Ann Ruiz')
  const empty = '\n## 3. Old mills by Tom Bell\n'
  expect(found('talk-without-content', source + empty)).toEqual([
    '9:7-9:16 Unexpected heading of `Old mills` with nothing below it, expected text as below the others; write it, or remove the heading'
  ])
  expect(
    found('talk-without-content', `${source}${empty}\n![a](b.png)\n`)
  ).toEqual([])
})

describe('talk-duplicate', () => {
  test('finds a talk that is there twice', () => {
    const source = evening(
      'Small pumps by Ida Moor',
      'Deep wells by Ann Ruiz',
      'Small Pumps by Ida Moor'
    )
    expect(found('talk-duplicate', source)).toEqual([
      '9:7-9:18 Unexpected second talk `Small Pumps` of the same speakers, expected each talk once; remove one, or correct it'
    ])
  })

  test('finds nothing where it is given twice, or in the programme too', () => {
    const twice =
      '- 19:00 Small pumps by Ida Moor\n- 20:00 Small pumps by Ida Moor\n- 21:00 Deep wells by Ann Ruiz\n'
    const listed = '- Small pumps by Ida Moor\n- Deep wells by Ann Ruiz\n\n'
    expect(
      found('talk-duplicate', `# Meetup\n\n## Agenda\n\n${twice}`)
    ).toEqual([])
    expect(
      found(
        'talk-duplicate',
        `# Meetup\n\n## Agenda\n\n${listed}${evening('Small pumps by Ida Moor', 'Deep wells by Ann Ruiz')}`
      )
    ).toEqual([])
  })
})

test('`talk-slides-twice` finds a second deck', () => {
  const source = `${evening('Small pumps by Ida Moor')}\n[Slides](a.pdf) [Slides](b.pdf)\n\n## 2. Deep wells by Ann Ruiz\n\n[Slides](c.pdf)\n`
  expect(found('talk-slides-twice', source)).toEqual([
    '5:17-5:32 Unexpected second link to slides `b.pdf` of `Small pumps`, expected one, as on line 5; remove the one that is not of this talk'
  ])
})

describe('talk-ordinal', () => {
  const numbered = (...numbers: number[]): string =>
    numbers
      .map((number, index) => `## ${number}. ${names[index]}\n\nText.\n`)
      .join('\n')
  const names = [
    'Small pumps by Ida Moor',
    'Deep wells by Ann Ruiz',
    'Old mills by Tom Bell',
    'Wide rivers by Mia Wong'
  ]

  test('finds a number that skips some, or repeats one', () => {
    expect(found('talk-ordinal', numbered(1, 2, 4, 5))).toEqual([
      '9:7-9:16 Unexpected number `4` behind `2`, expected `3`; number the talks in a row'
    ])
    expect(found('talk-ordinal', numbered(1, 2, 2, 3))).toEqual([
      '9:7-9:16 Unexpected number `2` behind `2`, expected `3`; number the talks in a row'
    ])
  })

  test('finds nothing where numbers are in a row, begin again, or mean something else', () => {
    expect(found('talk-ordinal', numbered(1, 2, 3, 4))).toEqual([])
    expect(found('talk-ordinal', numbered(1, 2, 1, 2))).toEqual([])
    expect(found('talk-ordinal', numbered(4, 3, 2, 1))).toEqual([])
    expect(found('talk-ordinal', numbered(1, 3))).toEqual([])
    expect(found('talk-ordinal', numbered(1, 3, 7, 9))).toEqual([])
    expect(
      found('talk-ordinal', `${numbered(1, 2, 4)}\n# 3. Dinner\n`)
    ).toEqual([])
  })
})

describe('a programme', () => {
  const programme = (...entries: string[]): string =>
    `# Meetup\n\n## Agenda\n\n${entries.map((entry) => `- ${entry}\n`).join('')}\n`
  const told =
    '## Small pumps by Ida Moor\n\nText.\n\n## Deep wells by Ann Ruiz\n\nText.\n'

  test('does not list a talk', () => {
    const source = `${programme('Small pumps', 'Deep wells')}${told}\n## Old mills by Tom Bell\n\nText.\n`
    expect(found('talk-not-in-programme', source)).toEqual([
      '16:4-16:13 Unexpected talk `Old mills`, which the programme does not list as it does the others, expected it there; add it, or write its title the same way'
    ])
  })

  test('lists what is not told of', () => {
    const source = `${programme('Small pumps', 'Coffee break', 'Ann Ruiz', 'Deep wells', 'Wide rivers by Tom Bell')}${told}`
    expect(found('talk-only-in-programme', source)).toEqual([
      '9:3-9:26 Unexpected entry `Wide rivers by Tom Bell` of the programme, of which the post tells nothing, expected a part for it as for the others; write it'
    ])
  })

  test('may be a table', () => {
    const source = `# Meetup\n\n## Agenda\n\n| Time | Talk |\n|---|---|\n| 19:00 | Small pumps |\n| 19:30 | Deep wells |\n\n${told}\n## Old mills by Tom Bell\n\nText.\n`
    expect(found('talk-not-in-programme', source)).toHaveLength(1)
  })

  test('says nothing where it lists few talks, is one of two, or is too long', () => {
    const other = `${told}\n## Old mills by Tom Bell\n\nText.\n`
    const sources = [
      programme('Small pumps') + other,
      programme('Small pumps', 'Deep wells') + programme('Old mills') + other,
      programme('Small pumps', 'Deep wells', 'x'.repeat(30_000)) + other
    ]
    for (const source of sources)
      expect(found('talk-not-in-programme', source)).toEqual([])
  })
})

describe('speakers who have a handle alone', () => {
  test('are told from others', () => {
    expect(
      found(
        'talk-duplicate',
        evening('Old mills (@tombell)', 'Old mills (@tombell)')
      )
    ).toEqual([
      '5:7-5:16 Unexpected second talk `Old mills` of the same speakers, expected each talk once; remove one, or correct it'
    ])
    expect(
      found(
        'talk-duplicate',
        evening('Old mills (@tombell)', 'Old mills (@annruiz)')
      )
    ).toEqual([])
  })

  test('are named by it', () => {
    expect(
      found(
        'talk-without-title',
        evening(
          'Old mills by Tom Bell',
          'TBA (@annruiz)',
          'Small pumps by Ida Moor'
        )
      )
    ).toEqual([
      '5:7-5:10 Unexpected talk of `annruiz` without a title, expected one as the other talks have; write it'
    ])
  })
})

test('a talk without a title and a speaker is found at its heading', () => {
  expect(
    found(
      'talk-without-title',
      evening('Old mills by Tom Bell', 'TBA', 'Small pumps by Ida Moor')
    )
  ).toEqual([
    '5:7-5:10 Unexpected talk without a title, expected one as the other talks have; write it'
  ])
})

test('a speaker who is not known yet is none, and a panel needs none', () => {
  const talks = (second: string): string =>
    evening('Old mills by Tom Bell', second, 'Small pumps by Ida Moor')
  expect(found('talk-without-speaker', talks('Deep wells by TBA'))).toEqual([
    '5:7-5:17 Unexpected talk `Deep wells` without a speaker, expected one as the other talks have; write who gives it'
  ])
  expect(found('talk-without-speaker', talks('Panel: Deep wells'))).toEqual([])
})

test('a programme may be of paragraphs', () => {
  const told = evening(
    'Small pumps by Ida Moor',
    'Deep wells by Ann Ruiz',
    'Old mills by Tom Bell'
  )
  const source = `# Meetup\n\n## Agenda\n\nSmall pumps\n\nDeep wells\n\n${told}`
  expect(found('talk-not-in-programme', source)).toEqual([
    '17:7-17:16 Unexpected talk `Old mills`, which the programme does not list as it does the others, expected it there; add it, or write its title the same way'
  ])
})
