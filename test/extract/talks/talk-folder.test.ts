import {describe, expect, it} from 'vitest'
import {parsePost} from '../../../src/index.ts'

const notes =
  '# Caches at rest\n\n- Caches are warm.\n- Then they rest.\n\n## Why they rest\n\nBecause.\n'

/** Each talk as `from: title`. */
function told(path: string | undefined, source: string = notes): string[] {
  return parsePost(source, {path}).talks.map(
    ({title, from}) => `${from}: ${title}`
  )
}

const one = ['document: Caches at rest']

describe('a post in a folder of a post for each talk', () => {
  it.each([
    'talks/caches.md',
    'content/talks/2020/caches.md',
    'content/talks/caches/index.md',
    'conference-notes/quill-2019/caches.md',
    '/home/me/Conf Notes/caches.md',
    'C:\\me\\meetup_notes\\caches.md',
    'ConfNotes/caches.md',
    'charlas/caches.md',
    '登壇資料/caches.md',
    'quill__conference-notes__2019_caches.md',
    'quill__conference_notes__2019_caches.md',
    'quill__blog__content_talks_caches.md',
    'quill__conference-notes__2019_why_do_all_of_our_caches_rest.md'
  ])('is one talk: %s', (path) => {
    expect(told(path)).toEqual(one)
  })

  it.each([
    undefined,
    'caches.md',
    'posts/caches.md',
    'talks.md',
    'talks_of_caches.md',
    'quill__blog__talks.md'
  ])('is not told from a file alone: %s', (path) => {
    expect(told(path)).toEqual([])
  })

  it.each([
    'talks/index.md',
    'talks/_index.md',
    'talks/caches/readme.md'
  ])('is none where it is over others: %s', (path) => {
    expect(told(path)).toEqual([])
  })

  it.each([
    ['# Caches at rest\n\n### Ada Quill\n\n- Warm.\n', ['Ada Quill']],
    [
      '# Caches at rest\n### and warm\n### Kim Moreau\n\nText.\n',
      ['Kim Moreau']
    ],
    ['# Caches at rest\n### by Quill\n\n1. Warm.\n', ['Quill']],
    [
      '### Caches at rest\n### Kim Moreau\n\n**Summary:**\nText.\n',
      ['Kim Moreau']
    ],
    ['# Caches at rest\n## Fenna Rill\n\nText.\n', ['Fenna Rill']],
    ['# Caches at rest\n## Key Takeaways\n\nText.\n', []],
    ['# Caches at rest\n\nText.\n\n### Ada Quill\n\nText.\n', []],
    ['# Caches at rest\n### Warm\n### Cold\n\nText.\n', []]
  ])('is by whom a heading right below its title names: %j', (source, names) => {
    const {talks} = parsePost(source, {path: 'talks/caches.md'})
    expect(talks.map(({title}) => title)).toEqual(['Caches at rest'])
    expect(talks[0]?.speakers.map(({name}) => name)).toEqual(names)
  })

  it('is none deep below it, where parts of a workshop are', () => {
    expect(told('talks/2020/quill/caches/src/one/caches.md')).toEqual([])
  })

  it('may have parts that say what they are beside its title', () => {
    expect(
      told('talks/caches.md', `${notes}\n# Notes:\n\nText.\n\n# Q&A\n\nText.\n`)
    ).toEqual(one)
  })

  it.each([
    ['the name of an event and its year', '# QuillCon Harbour 2019\n\nText.\n'],
    ['the name of an event and its number', '# Quill Evening #4\n\nText.\n'],
    ['the name of an event', '# Quill Conference\n\nText.\n'],
    ['talks', '# Talks of the week\n\nText.\n'],
    ['a day', '# Day 1\n\nText.\n'],
    ['a part', '# References\n\nText.\n'],
    ['one of several', '# Caches\n\nText.\n\n# Queues\n\nText.\n'],
    ['below text', 'Nobody rests.\n\n## Caches\n\nText.\n']
  ])('is none where its heading is %s', (_, source) => {
    expect(told('talks/2019/one.md', source)).toEqual([])
  })

  it('has a title in its front matter whatever its headings are', () => {
    expect(
      told(
        'talks/caches.md',
        '---\ntitle: Caches at rest\n---\n\n# Caches\n\nText.\n\n# Queues\n\nText.\n'
      )
    ).toEqual(one)
  })

  it('says so among its reasons', () => {
    const {explanations} = parsePost(notes, {
      path: 'talks/caches.md',
      explain: true
    })
    expect(explanations?.[0]?.evidence).toEqual([
      'the post as a whole',
      '+4 stands in a folder of talks'
    ])
  })
})
