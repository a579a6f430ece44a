import {describe, expect, it, test} from 'vitest'
import {parsePost} from '../../../src/index.ts'

/** Each talk as `title <- names`, with what it was read from. */
function told(source: string): string[] {
  return parsePost(source).talks.map(
    ({title, speakers, from}) =>
      `${from}: ${title} <- ${speakers
        .map(({name, organization}) =>
          [name, organization].filter(Boolean).join(' of ')
        )
        .join(', ')}`
  )
}

/** Front matter of some lines, then a body. */
function post(matter: string, body: string): string {
  return `---\n${matter}\n---\n\n${body}\n`
}

const prose =
  'The speaker shows a cache.\n\nThen the session turns to its cost.'

describe('a post about one talk', () => {
  it('is one where the front matter names who speaks', () => {
    expect(
      told(
        post(
          'title: Caches at Rest\nspeakers:\n  - Ada Quill\n  - Lee J. Marsh',
          'Hello.\n\n## Why\n\nBecause.'
        )
      )
    ).toEqual(['document: Caches at Rest <- Ada Quill, Lee J. Marsh'])
  })

  it('keeps its sections, though they look like talks by somebody', () => {
    expect(
      told(
        post(
          'title: Caches at Rest\nspeakers: [Ada Quill]\nmedia: https://v.example/1',
          '## Cold caches by Bo Tran\n\nText.\n\n## Warm caches by Bo Tran\n\nText.'
        )
      )
    ).toEqual(['document: Caches at Rest <- Ada Quill'])
  })

  it('gives way to the talks of several speakers', () => {
    expect(
      told(
        post(
          'title: Short talks\nspeakers: [Ada Quill, Bo Tran]',
          '## Cold caches by Ada Quill\n\nText.\n\n## Warm caches by Bo Tran\n\nText.'
        )
      )
    ).toEqual([
      'heading: Cold caches <- Ada Quill',
      'heading: Warm caches <- Bo Tran'
    ])
  })

  it('is one where its programme only says its title again', () => {
    expect(
      told(
        post(
          'title: Community Call - Reading of Caches\ntags: [community call]',
          'The speaker will explain caches.\n\n## Agenda\n\n1. Welcome (Ada Quill, 5 min)\n2. Reading of Caches (Bo Tran, 35 min)\n\n## Abstract\n\nCaches.\n\n## Speaker\n\nBo Tran writes caches.'
        )
      )
    ).toEqual(['document: Reading of Caches <- Bo Tran'])
  })

  it('is one among liveblogs, if it speaks of a session', () => {
    expect(
      told(post('title: ABCCon Keynote, Day 1\ncategories: Liveblog', prose))
    ).toEqual(['document: ABCCon Keynote, Day 1 <- '])
  })

  it.each([
    'ABCCon Partner Sessions',
    'ABCCon Day 1, Part 2',
    'Liveblogging from ABCCon'
  ])('is none where its title speaks of several: %s', (title) => {
    expect(
      told(
        post(
          `title: ${title}\ncategories: Liveblog`,
          'In the session this morning, caches were shown.'
        )
      )
    ).toEqual([])
  })

  it('is none for a slide link, a word or a category of articles', () => {
    expect(
      told(
        post(
          'title: Notes on caches\ncategories: Tutorial',
          'As I said in the talk last year, caches are hard. [Slides](https://slides.example/1).'
        )
      )
    ).toEqual([])
  })
})

describe('a conversation that was broadcast', () => {
  const turns =
    'Ada Quill: Welcome to the show.\n\nBo Tran: Hello.\n\nAda Quill: What is new?\n\nBo Tran: Caches.\n\nAda Quill: How so?\n\nBo Tran: They rest.\n'
  const named = 'title: Caches at Rest\nspeakers: [Bo Tran]'

  test.each([
    ['by its first lines', named],
    ['by its number', `${named}\nepisode: 12`],
    ['by its recording', `${named}\nmedia: https://a.example/12.mp3`],
    ['by its category', `${named}\ncategories: [podcast]`]
  ])('is no talk, known %s', (_, matter) => {
    expect(told(post(matter, turns))).toEqual([])
  })

  it('is no talk where only the time stands behind the names', () => {
    expect(
      told(
        post(
          `${named}\nepisode: 3`,
          'Ada Quill 00:00:01\n\nHello.\n\nBo Tran 00:00:02\n\nHello.\n\nAda Quill 00:01:00\n\nSo?\n\nBo Tran 00:01:03\n\nYes.\n\nAda Quill 00:02:00\n\nWhy?\n\nBo Tran 00:02:03\n\nSo.'
        )
      )
    ).toEqual([])
  })

  it('is a talk where it is a panel', () => {
    expect(
      told(
        post(
          'title: Panel on caches\nspeakers: [Ada Quill, Bo Tran]',
          `${turns}\nThis panel was at ABCCon.`
        )
      )
    ).toEqual(['document: Panel on caches <- Ada Quill, Bo Tran'])
  })

  it('is told from a talk with questions', () => {
    expect(
      told(
        post(
          named,
          'I work on caches.\n\nQ: How?\n\nA: Well.\n\nQ: Why?\n\nA: So.'
        )
      )
    ).toEqual(['document: Caches at Rest <- Bo Tran'])
  })
})

describe('who speaks', () => {
  it('is nobody where a label is followed by a sentence', () => {
    expect(
      told(
        post(
          'title: ABCCon 2020 breakfast',
          '**What:** A breakfast.\n\n**Who:** All who come are welcome, but please note that there will be nothing but tea and that it is early.'
        )
      )
    ).toEqual([])
  })

  it('leaves the title that also names them', () => {
    expect(
      told(
        post('title: Caches at Rest by Ada Quill\nspeakers: [Ada Quill]', '')
      )
    ).toEqual(['document: Caches at Rest <- Ada Quill'])
  })
})

test.each([
  '[発表資料] ',
  '【登壇資料】',
  '[Slides] '
])('`%s` in front of a title, beside what slides show, makes a post one talk', (front) => {
  const body = '@[speakerdeck](1a2b3c4d)\n\n## Weirs\n\nText.'
  expect(told(post(`title: ${front}Pumps at Rest\ntags: [LT]`, body))).toEqual([
    'document: Pumps at Rest <- '
  ])
})

test('a heading that is the name in the title makes a post one talk', () => {
  expect(
    told(
      post(
        'title: Pumps at Rest - Ida Moor',
        '## Attending\n\n- All\n\n## Ida Moor\n\nText.\n\n## Pumps\n\nText.'
      )
    )
  ).toEqual(['document: Pumps at Rest <- Ida Moor'])
})

test('a file without front matter is one where its only title names who speaks', () => {
  const notes = '# Small pumps considered harmful - Ida Moor\n\n- Ebb.\n'
  expect(told(notes)).toEqual([
    'document: Small pumps considered harmful <- Ida Moor'
  ])
  expect(told(`Ebb.\n\n${notes}`)).toEqual([])
})

test('a heading with the series, the number and the title says it again', () => {
  const {talks} = parsePost(
    '---\ntitle: 第 68 期水利知识十全大补丸\nauthor: 李小河\n---\n\n## 河夜读第 68 期水利知识十全大补丸\n\n本期是由李小河给大家带来的。\n\n### 作者介绍\n\n李小河，曾经的少年黑客，毕业后研发水泵。\n'
  )
  expect(talks.map(({title, from}) => [title, from])).toEqual([
    ['水利知识十全大补丸', 'document']
  ])
})
