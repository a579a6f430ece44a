import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Titles with who speaks, of the talks of a post. */
function read(source: string): string[] {
  return parsePost(`# Notes from RillConf 2019\n\n${source}`).talks.map(
    ({title, speakers}) =>
      [title, ...speakers.map(({name}) => name)].join(' | ')
  )
}

/** Headings, each over a label for who speaks. */
function headings(...all: [string, string][]): string {
  return all
    .map(([head, name]) => `## ${head}\n\n- speaker: ${name}\n- went well\n`)
    .join('\n')
}

test('letters that count talks are no part of titles, day by day', () => {
  expect(
    read(
      headings(
        ['A. Pumps that repair themselves', 'Ida Moor'],
        ['C. Reading rivers with cheap sensors', 'Tom Beck'],
        ['A. Why our weir moved twice', 'Lena Weir']
      )
    )
  ).toEqual([
    'Pumps that repair themselves | Ida Moor',
    'Reading rivers with cheap sensors | Tom Beck',
    'Why our weir moved twice | Lena Weir'
  ])
})

test('letters that count nothing stay', () => {
  expect(
    read(
      headings(
        ['C. Elegans and its neurons', 'Ida Moor'],
        ['R. Mutt and the fountain', 'Tom Beck']
      )
    )
  ).toEqual([
    'C. Elegans and its neurons | Ida Moor',
    'R. Mutt and the fountain | Tom Beck'
  ])
})

test('a keyword behind a letter is one, and a name that is labelled no title', () => {
  expect(
    read(
      headings(
        ['A. Keynote: Ida Moor, Quill Labs', 'Ida Moor'],
        ['B. Keynote', 'Tom Beck'],
        ['C. Ida Moor and the weir', 'Lena Weir']
      )
    )
  ).toEqual([' | Ida Moor', ' | Tom Beck', 'Ida Moor and the weir | Lena Weir'])
})

test('a heading that is a name may stand below what a talk is about', () => {
  const parts = [
    ['Pumps that repair themselves', 'Ida Moor, Quill Labs'],
    ['Reading rivers with cheap sensors', 'Tom Beck, Heron']
  ].map(
    ([title, name]) => `## ${title}\n\nWhat it is good for.\n\n### ${name}\n`
  )
  expect(read(parts.join('\n'))).toEqual([
    'Pumps that repair themselves | Ida Moor',
    'Reading rivers with cheap sensors | Tom Beck'
  ])
})
