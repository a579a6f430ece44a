import {describe, expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Title and speakers of each talk, in short. */
function told(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title, speakers}) =>
    [title, ...speakers.map(({name}) => name)].join(' | ')
  )
}

/** A table, without the bars that Markdown lets out. */
function table(head: string, ...rows: string[]): string {
  const bars = head.replace(/[^|]+/g, '---')
  return `${[head, bars, ...rows].join('\n')}\n`
}

describe('cells that hold both a title and who gives the talk', () => {
  test('are parted by what most of them have between the two', () => {
    expect(
      told(
        `# Rivers meetup 2022\n\n${table(
          'Time | Session',
          '9:00 | Coffee',
          '10:00 | [Ida Moor : Small pumps](speakers.md#ida)',
          '11:00 | [Tom Beck : Wide rivers](speakers.md#tom)',
          '12:00 | [Nora Feldt : Deep lakes](speakers.md#nora)'
        )}`
      )
    ).toEqual([
      'Small pumps | Ida Moor',
      'Wide rivers | Tom Beck',
      'Deep lakes | Nora Feldt'
    ])
  })

  test('are parted where a single one has the name in brackets', () => {
    expect(
      told(
        `# Rivers meetup 2022\n\n${table(
          'Time | Session',
          '10:00 | Small pumps (Ida Moor)',
          '11:00 | Tea and rivers',
          '12:00 | Sitting by lakes'
        )}`
      )[0]
    ).toBe('Small pumps | Ida Moor')
  })

  test('are a title where only one of many has such a sign', () => {
    expect(
      told(
        `# Rivers meetup 2022\n\n${table(
          'Time | Session',
          '10:00 | Ida Moor - small pumps',
          '11:00 | Tea and rivers',
          '12:00 | Sitting at lakes',
          '13:00 | Weirs for all'
        )}`
      )[0]
    ).toBe('Ida Moor - small pumps')
  })
})

describe('tables without a column of speakers', () => {
  const rows = [
    '[Weir days](https://weir.example) | 2022-03-01 | Small pumps',
    '[Lake days](https://lake.example) | 2022-04-01 | Wide rivers'
  ]

  test('hold talks below a heading that says so, by the head for titles', () => {
    expect(
      told(
        `# About me\n\n## Table of all my talks\n\n${table('Where to | Date | Title', ...rows)}`
      )
    ).toEqual(['Small pumps', 'Wide rivers'])
  })

  test('hold none below another heading', () => {
    expect(
      told(
        `# About me\n\n## My books\n\n${table('Where to | Date | Title', ...rows)}`
      )
    ).toEqual([])
  })

  test('hold none where no head is one for titles', () => {
    expect(
      told(
        `# About me\n\n## Talks\n\n${table('Where to | Date | Thing', ...rows)}`
      )
    ).toEqual([])
  })
})

describe('tables with a column of speakers', () => {
  test('list talks where names link to pages about who speaks', () => {
    expect(
      told(
        `# Rivers\n\n## Evening 3\n\n${table(
          '| | |',
          '| Small pumps | [Ida Moor](../speakers/moor.md) |',
          '| Wide rivers | [Tom Beck](../speakers/beck.md) |'
        )}`
      )
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('hold talks only where a name stands, by what their heads say', () => {
    expect(
      told(
        `# River meetup\n\n${table(
          'Date | Speaker | Title',
          '1 May | 42 | Open evening',
          '1 June | - | Open evening again',
          '1 July | 42 | What is next',
          '1 August | 42 | Looking back',
          '1 September | Ida Moor | Small pumps',
          '1 October | Tom Beck | Wide rivers'
        )}`
      )
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('have their names in cells, not in the head', () => {
    const found = told(
      `# Evenings\n\n${table('Speaker | Title', '42 | Small pumps', '43 | Wide rivers')}`
    )
    expect(found).toEqual([])
  })

  test('of dates alone hold no titles', () => {
    expect(
      told(
        `# River meetup\n\n${table(
          'No | Who | Begin | End',
          '1 | Ida Moor | 2024-11-07 | 2024-11-20',
          '2 | Tom Beck | 2024-11-21 | 2024-12-04'
        )}`
      )
    ).toEqual([])
  })
})

test.each([
  'ほかのセッション',
  '聽過的議程',
  'Talks I went to',
  'Charlas que vi',
  'Conférences suivies',
  'Gehörte Vorträge',
  'Palestras que vi',
  '들었던 발표',
  'Посещённые доклады'
])('`%s` heads talks and is none', (heading) => {
  const recording = 'https://www.youtube.com/watch?v=aaaaaaaaaaa'
  expect(
    told(
      `# River meetup\n\n## ${heading}\n\n### Small pumps\n\n${recording}\n\n### Wide rivers\n\n${recording}\n`
    )
  ).toEqual(['Small pumps', 'Wide rivers'])
})

test('rows in bars are a table without a head, too', () => {
  expect(
    told(
      `# Rivers meetup 2022\n\n## Programme\n\n${[
        '|9:00-9:40 | Tour of the mill |',
        '|10:00-10:50 | Ida Moor: «Small pumps in *big* rivers» |',
        '|11:00-11:50 | Tom Beck: «Wide rivers, with `a|b`» |',
        '|12:00-12:20 | Tour of the mill |'
      ].join('\n')}\n`
    )
  ).toEqual([
    'Small pumps in big rivers | Ida Moor',
    'Wide rivers, with a|b | Tom Beck'
  ])
})

test('what a programme has twice and nobody gives is no talk, but one with a code is', () => {
  expect(
    told(
      `# Rivers meetup 2022\n\n${table(
        'Time | Session | Speaker',
        '9:00 | Open boats | ',
        '10:00 | Small pumps | Ida Moor',
        '11:00 | Wide rivers | Tom Beck',
        '12:00 | Open boats | '
      )}`
    )
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  const day = (code: string, title: string) =>
    `_9:00AM:_ TA8101 - Open boats\n\n_10:00AM:_ ${code} - ${title}\n\n`
  expect(
    told(
      `# Rivers meetup 2022\n\n## Monday\n\n${day('TA8102', 'Small pumps')}## Tuesday\n\n${day('TA8103', 'Wide rivers')}`
    )
  ).toEqual(['Open boats', 'Small pumps', 'Open boats', 'Wide rivers'])
})

describe('heads for who speaks and of what', () => {
  test('make talks of rows outside of any event, but for those of everybody', () => {
    expect(
      told(
        table(
          'Termin | Presenter | Thema',
          '8 May | Ida Moor | Small pumps',
          '10 April | Tom Beck | Wide rivers',
          '6 March | Alle | Plans for the year'
        )
      )
    ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  })

  test('leave out the day that stands over them', () => {
    const rows = table(
      'Palestrante | Tema',
      'Ida Moor | Bombas pequenas',
      'Tom Beck | Rios largos'
    )
    expect(
      told(`### Segunda-feira, 01 de outubro de 2018, 17h30\n\n${rows}`)
    ).toEqual(['Bombas pequenas | Ida Moor', 'Rios largos | Tom Beck'])
  })
})

describe('cells of one row', () => {
  test('are talks given at the same time, where most name who speaks', () => {
    expect(
      told(
        `# Rivers Conf 2022\n\n${table(
          'Time | Room 1 | Room 2',
          '9:00 | Coffee | ',
          '10:00 | Ida Moor — Small pumps | Bo Lind — Still waters',
          '11:00 | Tom Beck — Wide rivers | Ada Weir — A wall of clay',
          '12:00 | 🍕🍕🍕 | ',
          '13:00 | Nora Feldt — Deep lakes | Jon Sluis — Locks and keys'
        )}`
      )
    ).toEqual([
      'Small pumps | Ida Moor',
      'Still waters | Bo Lind',
      'Wide rivers | Tom Beck',
      'A wall of clay | Ada Weir',
      'Deep lakes | Nora Feldt',
      'Locks and keys | Jon Sluis'
    ])
  })

  test('are one talk, where others say something else of it', () => {
    expect(
      told(
        `# Rivers Conf 2022\n\n${table(
          'Time | Session | Notes',
          '10:00 | Ida Moor — Small pumps | bring water',
          '11:00 | Tom Beck — Wide rivers | Ada Weir — tea',
          '13:00 | Nora Feldt — Deep lakes | bring boots'
        )}`
      )
    ).toEqual([
      'Small pumps | Ida Moor',
      'Wide rivers | Tom Beck',
      'Deep lakes | Nora Feldt'
    ])
  })
})

test('a column beside times holds titles with who speaks, under no head', () => {
  expect(
    told(
      `# Rivers meetup 2022\n\n${table(
        '| | |',
        '| 10:00 | Small pumps - Ida Moor |',
        '| 11:00 | Wide rivers - Tom Beck |'
      )}`
    )
  ).toEqual(['Small pumps | Ida Moor', 'Wide rivers | Tom Beck'])
  expect(
    told(
      `# Rivers meetup 2022\n\n${table(
        '| | |',
        '| 10:00 | Ida Moor |',
        '| 11:00 | Tom Beck |'
      )}`
    )
  ).toEqual([])
})
