import {describe, expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** A table, without the bars that Markdown lets out. */
function table(head: string, ...rows: string[]): string {
  const bars = head.replace(/[^|]+/g, '---')
  return `${[head, bars, ...rows].join('\n')}\n`
}

describe('cells of two lines', () => {
  /** Title, and each speaker with what is said of them. */
  function read(markdown: string): string[] {
    return parsePost(markdown).talks.map(({title, speakers}) =>
      [
        title,
        ...speakers.map(({name, role, organization}) =>
          [name, role, organization].filter(Boolean).join('; ')
        )
      ].join(' | ')
    )
  }

  test('name who speaks where most of them hold somebody', () => {
    expect(
      read(
        `# Rivers meetup 2022\n\n${table(
          'Time | Title | Speaker',
          '10:00 | Small pumps | Rill<br>Ida Moor',
          '11:00 | Wide rivers | Brook<br>Tom Beck',
          '12:00 | Deep lakes | Lead Engineer<br>Nora Feldt'
        )}`
      )
    ).toEqual([
      'Small pumps | Ida Moor; Rill',
      'Wide rivers | Tom Beck; Brook',
      'Deep lakes | Nora Feldt; Lead Engineer'
    ])
  })

  test('do so though rows for pauses have none', () => {
    expect(
      read(
        `# Rivers meetup 2022\n\n${table(
          'Time | Title | Speaker',
          '09:30 | Registration | ',
          '10:00 | Small pumps | Rill<br>Ida Moor',
          '11:00 | Lunch | ',
          '12:00 | Wide rivers | Brook<br>Tom Beck'
        )}`
      )
    ).toEqual(['Small pumps | Ida Moor; Rill', 'Wide rivers | Tom Beck; Brook'])
  })

  test('name who speaks where no head says so', () => {
    expect(
      read(
        `# Rivers meetup 2022\n\n${table(
          '| | | |',
          '| 10:00 | On the upkeep of small pumps | Rill<br>Ida Moor |',
          '| 11:00 | On the width of rivers | Brook<br>Tom Beck |'
        )}`
      )
    ).toEqual([
      'On the upkeep of small pumps | Ida Moor; Rill',
      'On the width of rivers | Tom Beck; Brook'
    ])
  })

  test('name two who speak where both lines do', () => {
    expect(
      read(
        `# Rivers meetup 2022\n\n${table(
          'Time | Title | Speaker',
          '10:00 | Small pumps | Ida Moor<br>Una Vale',
          '11:00 | Wide rivers | Tom Beck<br>Nora Feldt'
        )}`
      )
    ).toEqual([
      'Small pumps | Ida Moor | Una Vale',
      'Wide rivers | Tom Beck | Nora Feldt'
    ])
  })
})
