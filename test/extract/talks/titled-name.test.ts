import {describe, expect, it} from 'vitest'
import {parsePost} from '../../../src/index.ts'

/** Each talk as `title <- name, role, organization`. */
function told(source: string, path = 'talks/caches.md'): string[] {
  return parsePost(source, {path}).talks.map(
    ({title, speakers}) =>
      `${title} <- ${speakers
        .map(({name, role, organization}) =>
          [name, role, organization].filter(Boolean).join(', ')
        )
        .join('; ')}`
  )
}

describe('a name in the title of a post in a folder of talks', () => {
  it('stands behind a dash, known or not', () => {
    expect(told('# Why caches rest - Wenn Quillmar\n\nText.')).toEqual([
      'Why caches rest <- Wenn Quillmar'
    ])
  })

  it('has a company behind it', () => {
    expect(
      told('# Caches - Wenn Quillmar - Harbour technologies\n\nText.')
    ).toEqual(['Caches <- Wenn Quillmar, Harbour technologies'])
  })

  it('is all of the title', () => {
    expect(told('# Anna Lee\n\nText.')).toEqual([' <- Anna Lee'])
  })

  it('is no part of a sentence', () => {
    expect(told('# Caches - and why they rest\n\nText.')).toEqual([
      'Caches - and why they rest <- '
    ])
  })

  it('is not looked for in the title of an article', () => {
    expect(
      told(
        '---\ntitle: Why caches rest - Wenn Quillmar\nlayout: talk\n---\n\nText.',
        'posts/caches.md'
      )
    ).toEqual(['Why caches rest - Wenn Quillmar <- '])
  })

  it('is not looked for in that of one talk of several', () => {
    expect(
      told(
        '# Caches - Wenn Quillmar - Harbour\n\nText.\n\n# Queues - Ada Quillmar - Harbour\n\nText.'
      )
    ).toEqual([])
  })
})

describe('the line below the title of a post in a folder of talks', () => {
  it('names who speaks, though it says no more of them', () => {
    expect(told('# Why caches rest\n\nAnna Lee\n\nText.')).toEqual([
      'Why caches rest <- Anna Lee'
    ])
  })

  it('names several, a line each', () => {
    expect(
      told(
        '---\ntitle: Why caches rest\n---\n\nBy Anna Lee, CTO at Harbour\nBy Ben Moreau, Engineer at Quill\n[Slides](https://quill.example/1)\n\nText.'
      )
    ).toEqual([
      'Why caches rest <- Anna Lee, CTO, Harbour; Ben Moreau, Engineer, Quill'
    ])
  })

  it('names nobody in an article', () => {
    expect(
      told('# Why caches rest\n\nAnna Lee\n\nText.', 'posts/caches.md')
    ).toEqual([])
  })

  it('says in what is told of an event who speaks and what they are', () => {
    expect(
      told(
        '---\ntitle: Why caches rest\ncategories: [conference]\n---\n\n**Anna Lee** - CTO, Harbour\n\nIn this talk caches are shown.\n',
        'posts/caches.md'
      )
    ).toEqual(['Why caches rest <- Anna Lee, CTO, Harbour'])
  })

  it('names the author of an article where it is not of an event', () => {
    expect(
      told(
        '---\ntitle: Why caches rest\n---\n\n**Anna Lee** - CTO, Harbour\n\nIn this talk and the talk before, the speaker shows caches.\n',
        'posts/caches.md'
      )
    ).toEqual([])
  })
})

describe('what stands in a post in a folder of talks', () => {
  it('is a section of its talk, though it looks like one', () => {
    expect(
      told(
        '# Caches at rest\n\nText.\n\n## Warm caches by Anna Lee\n\nText.\n\n## Cold caches\n\nText.'
      )
    ).toEqual(['Caches at rest <- '])
  })

  it('are talks where several people give them', () => {
    expect(
      told(
        '# Caches at rest\n\nText.\n\n## Warm caches by Anna Lee\n\nText.\n\n## Cold caches by Ben Moreau\n\nText.'
      )
    ).toEqual(['Warm caches <- Anna Lee', 'Cold caches <- Ben Moreau'])
  })

  it('names several who give it, an item each', () => {
    expect(
      told(
        '# Caches at rest\n\n__Speakers__:\n\n- Anna Lee, Designer at Harbour\n- Ben Moreau, Engineer at Quill\n- Rested for a year\n\nText.\n\n## Takeaways\n\nText.'
      )
    ).toEqual([
      'Caches at rest <- Anna Lee, Designer, Harbour; Ben Moreau, Engineer, Quill'
    ])
  })

  it('names several below a label', () => {
    expect(
      told(
        '# Caches at rest\n\nSpeakers:\n\n- Anna Lee, Designer at Harbour\n- Ben Moreau, Engineer at Quill\n\nText.'
      )
    ).toEqual([
      'Caches at rest <- Anna Lee, Designer, Harbour; Ben Moreau, Engineer, Quill'
    ])
  })
})
