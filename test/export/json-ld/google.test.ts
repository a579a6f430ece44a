import {describe, expect, test} from 'vitest'
import {toJsonLd} from '../../../src/json-ld.ts'
import type {Post} from '../../../src/model.ts'
import {fixturePosts} from './fixtures.ts'
import {missing} from './google.ts'

test('what is missing is found, however deep', () => {
  expect(
    missing({
      '@graph': [
        {'@type': 'Event', subEvent: [{'@type': 'Event', name: 'a'}]},
        {'@type': 'Event', name: '', startDate: '2024', location: {name: 'b'}},
        {'@type': 'FAQPage', mainEntity: [{name: 'c', acceptedAnswer: {}}]},
        {'@type': 'QAPage', mainEntity: {name: 'd'}},
        {'@type': 'VideoObject', url: 'e'}
      ]
    })
  ).toEqual([
    'Event.name',
    'Event.startDate',
    'Event.location',
    'Event.startDate',
    'Event.location',
    'Event.name',
    'Event.location.address|url',
    'FAQPage.mainEntity.acceptedAnswer.text',
    'QAPage.mainEntity.answerCount',
    'QAPage.mainEntity.acceptedAnswer',
    'VideoObject.name',
    'VideoObject.thumbnailUrl',
    'VideoObject.uploadDate'
  ])
})

describe.each([...fixturePosts])('fixtures/%s', (_, post) => {
  test('has all that Google requires once the options say what no post does', () => {
    const graph = toJsonLd(titled(post), {
      date: '2024-05-16',
      location: {address: 'Canal 1'},
      thumbnailUrl: () => 'https://img.example/1.jpg',
      uploadDate: () => '2024-05-20'
    })
    expect(missing(graph)).toEqual([])
  })

  test('has no more to ask of the options than is documented', () => {
    const documented = [
      'Event.location',
      ...(post.metadata.date ? [] : ['Event.startDate']),
      'VideoObject.thumbnailUrl',
      'VideoObject.uploadDate'
    ]
    const rest = missing(toJsonLd(titled(post))).filter(
      (path) => !documented.includes(path)
    )
    expect(rest).toEqual([])
  })
})

/** The post with titles for itself and for talks that have none. */
function titled(post: Post): Post {
  return {
    ...post,
    metadata: {title: 'Evening', ...post.metadata},
    talks: post.talks.map((talk) => ({...talk, title: talk.title || 'Talk'}))
  }
}
