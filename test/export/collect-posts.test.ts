import {describe, expect, test} from 'vitest'
import {collectPosts, parsePost} from '../../src/index.ts'
import {evening} from './evening.ts'

const may = evening(
  '2024-05-16',
  `## Small pumps by Ida Moor

[Slides](https://speakerdeck.com/idamoor/pumps) and
[home](https://example.com/)

### Q&A

**Q:** How small?

**A:** Tiny.

## Deep wells by Ann Ruiz

[Recording](https://youtu.be/abcdefghijk)
`
)

const june = evening('2024-06-20', '## Wide rivers by Ida Moor\n\nText.\n')

describe('collectPosts', () => {
  test('orders posts and their talks, the latest first', () => {
    const {posts, talks} = collectPosts([may, june])
    expect(posts).toEqual([
      {
        path: 'posts/2024-06-20-evening.md',
        slug: 'evening',
        title: 'Evening of 2024-06-20',
        date: '2024-06-20'
      },
      {
        path: 'posts/2024-05-16-evening.md',
        slug: 'evening',
        title: 'Evening of 2024-05-16',
        date: '2024-05-16'
      }
    ])
    expect(
      talks.map(({title, post, index}) => [title, post.date, index])
    ).toEqual([
      ['Wide rivers', '2024-06-20', 0],
      ['Small pumps', '2024-05-16', 0],
      ['Deep wells', '2024-05-16', 1]
    ])
    expect(talks[1]?.post).toBe(posts[1])
  })

  test('orders posts of a day by time, then by path, and those without a date last', () => {
    const at = (path: string, date: string) =>
      parsePost(`---\ntitle: ${path}\n${date}\n---\n`, {path})
    const given = [
      at('undated.md', 'tags: [x]'),
      at('b.md', 'date: 2024-05-16'),
      at('late.md', 'date: 2024-05-16 20:00'),
      at('a.md', 'date: 2024-05-16')
    ]
    const paths = ['late.md', 'a.md', 'b.md', 'undated.md']
    expect(collectPosts(given).posts.map(({path}) => path)).toEqual(paths)
    expect(
      collectPosts(given.toReversed()).posts.map(({path}) => path)
    ).toEqual(paths)
  })

  test('gives each speaker their talks, which know their speakers', () => {
    const {speakers, talks} = collectPosts([may, june])
    expect(
      speakers.map(({name, slug, talks}) => [
        name,
        slug,
        talks.map(({title}) => title)
      ])
    ).toEqual([
      ['Ann Ruiz', 'ann-ruiz', ['Deep wells']],
      ['Ida Moor', 'ida-moor', ['Wide rivers', 'Small pumps']]
    ])
    expect(speakers[1]?.talks[0]).toBe(talks[0])
    expect(talks[0]?.speakers[0]?.slug).toBe('ida-moor')
  })

  test('says of which post and talk a question is', () => {
    const {questions} = collectPosts([june, may])
    expect(
      questions.map(({text, talkTitle, index, post}) => [
        text,
        talkTitle,
        index,
        post.date
      ])
    ).toEqual([['How small?', 'Small pumps', 0, '2024-05-16']])
  })

  test('names no talk for a question about none, or about one without a title', () => {
    const post = evening('2024-05-16', '## Q&A\n\n**Q:** Why?\n\n**A:** So.\n')
    const [question] = post.questions
    if (!question || !may.talks[0]) throw new Error('Expected a question')
    const untitled = {
      ...post,
      talks: [{...may.talks[0], title: ''}],
      questions: [question, {...question, talk: 0}]
    }
    const {questions} = collectPosts([untitled])
    expect(questions.map((one) => 'talkTitle' in one)).toEqual([false, false])
  })

  test('groups links by provider, most links first, those of none last', () => {
    const more = evening(
      '2024-07-01',
      '[a](https://youtu.be/ABCDEFGHIJK) [b](/b) [c](https://example.com/c)\n'
    )
    const {providers} = collectPosts([may, more])
    expect(
      providers.map(({provider, count, links}) => [
        provider,
        count,
        links.map(({post, index}) => `${post.date} ${index}`)
      ])
    ).toEqual([
      ['youtube', 2, ['2024-07-01 0', '2024-05-16 2']],
      ['speakerdeck', 1, ['2024-05-16 0']],
      [undefined, 3, ['2024-07-01 1', '2024-07-01 2', '2024-05-16 1']]
    ])
  })

  test('orders providers with as many links by name', () => {
    const post = evening(
      '2024-07-01',
      '[a](https://youtu.be/abcdefghijk) [b](https://vimeo.com/123456)\n'
    )
    expect(collectPosts([post]).providers.map((one) => one.provider)).toEqual([
      'vimeo',
      'youtube'
    ])
  })

  test('counts the posts of a tag and of a category, whatever their case', () => {
    const tagged = (path: string, tags: string, categories: string) =>
      parsePost(
        `---\ntags: [${tags}]\ncategories: [${categories}]\n---\n\nText.\n`,
        {path}
      )
    const {tags, categories} = collectPosts([
      tagged('a.md', 'Streams, meetup', 'Talks'),
      tagged('b.md', 'streams, C++', 'Talks'),
      tagged('c.md', 'ＳＴＲＥＡＭＳ, streams, C, ""', 'Notes')
    ])
    expect(
      tags.map(({name, slug, count, posts}) => [
        name,
        slug,
        count,
        posts.map(({path}) => path)
      ])
    ).toEqual([
      ['streams', 'streams', 3, ['a.md', 'b.md', 'c.md']],
      ['C', 'c', 1, ['c.md']],
      ['C++', 'c-2', 1, ['b.md']],
      ['meetup', 'meetup', 1, ['a.md']]
    ])
    expect(categories.map(({name, count}) => [name, count])).toEqual([
      ['Talks', 2],
      ['Notes', 1]
    ])
  })

  test('asks for the address of each post', () => {
    const {posts} = collectPosts([may, june], {
      url: ({path}) => (path?.includes('06') ? `/${path}` : undefined)
    })
    expect(posts.map((post) => post.url)).toEqual([
      '/posts/2024-06-20-evening.md',
      undefined
    ])
    expect(Object.keys(posts[1] ?? {})).not.toContain('url')
  })

  test('tells of a post what an index shows', () => {
    const post = parsePost(
      '---\ntitle: A\ndescription: B\nlang: en\ndraft: true\n---\n'
    )
    expect(collectPosts([post]).posts).toEqual([
      {title: 'A', description: 'B', language: 'en', draft: true}
    ])
  })

  test('gives the same collection for any order of posts', () => {
    expect(collectPosts([may, june])).toEqual(collectPosts([june, may]))
  })

  test('is plain data and changes nothing', () => {
    const before = structuredClone([may, june])
    const collection = collectPosts([may, june])
    expect(structuredClone(collection)).toEqual(collection)
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection)
    expect([may, june]).toEqual(before)
  })

  test('of no posts is empty', () => {
    expect(collectPosts([])).toEqual({
      posts: [],
      talks: [],
      speakers: [],
      similarSpeakers: [],
      questions: [],
      providers: [],
      tags: [],
      categories: []
    })
  })

  test('throws where an argument is not of its type', () => {
    // @ts-expect-error: not posts
    expect(() => collectPosts(undefined)).toThrow(
      new TypeError('Unexpected value, expected `posts` as an iterable')
    )
    // @ts-expect-error: not a function
    expect(() => collectPosts([], {url: '/'})).toThrow(
      new TypeError('Unexpected value, expected `options.url` as a function')
    )
    // @ts-expect-error: not packs
    expect(() => collectPosts([], {languages: ['en']})).toThrow(
      'expected `options.languages`'
    )
  })
})
