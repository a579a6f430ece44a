import {describe, expect, it} from 'vitest'
import {parsePost} from '../../../src/index.ts'

/** Each talk as `title <- names`, with what it was read from. */
function told(title: string, body: string, tag = 'meeting'): string[] {
  const source = `---\ntitle: ${title}\ntags: ${tag} shell\n---\n\n${body}\n`
  return parsePost(source).talks.map(
    (talk) =>
      `${talk.from}: ${talk.title} <- ${talk.speakers
        .map(({name}) => name)
        .join(', ')}`
  )
}

describe('a post that is tagged as of a meeting', () => {
  it('is the talk of who stands behind the dash of its title', () => {
    expect(told('Shells -- Ada Quill', 'Slides will be here.')).toEqual([
      'document: Shells <- Ada Quill'
    ])
  })

  it('is so where several give it, and a word joins others before', () => {
    expect(
      told('Caching with Rust - Ada Quill and Bo Tran', 'Bring a laptop.')
    ).toEqual(['document: Caching with Rust <- Ada Quill, Bo Tran'])
  })

  it('may have a title with a dash of its own', () => {
    expect(told('Shells - a tour - Ada Quill', 'Come along.')).toEqual([
      'document: Shells - a tour <- Ada Quill'
    ])
  })

  it('has lightning talks beside it', () => {
    expect(
      told(
        'Shells - Ada Quill',
        '## Ada Quill\n\nAda works here.\n\n## Shells\n\nText.\n\n## Lightning Talks\n\n## Bo Tran : Cold Caches\n\nText.\n\n## Kim Moreau : Warm Caches\n\nText.'
      )
    ).toEqual([
      'document: Shells <- Ada Quill',
      'heading: Cold Caches <- Bo Tran',
      'heading: Warm Caches <- Kim Moreau'
    ])
  })

  it('may have them below that heading, or beside it to a part of another kind', () => {
    expect(
      told(
        'Shells - Ada Quill',
        '## Lightning Talks\n\n## Bo Tran : Cold Caches\n\n### Why\n\nText.\n\n## References\n\n## Kim Moreau : Warm Caches\n\nText.'
      )
    ).toEqual([
      'document: Shells <- Ada Quill',
      'heading: Cold Caches <- Bo Tran'
    ])
  })

  it('is no talk where its title names nobody', () => {
    expect(told('First meeting - Everyone', 'Come along.')).toEqual([])
    expect(told('Where do we meet?', 'Come along.')).toEqual([])
  })

  it('is no talk without that tag', () => {
    expect(told('Shells -- Ada Quill', 'Text.', 'travel')).toEqual([])
  })

  it('is read with the words of other languages too', () => {
    expect(told('Shells -- Ada Quill', 'Text.', 'Treffen')).toEqual([
      'document: Shells <- Ada Quill'
    ])
  })
})
