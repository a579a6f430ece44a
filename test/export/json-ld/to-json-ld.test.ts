import {describe, expect, test} from 'vitest'
import {parsePost} from '../../../src/index.ts'
import {type JsonLdOptions, toJsonLd} from '../../../src/json-ld.ts'
import type {Post} from '../../../src/model.ts'

const evening = parsePost(
  `---
title: River Data Night
description: Two talks on water
date: 2024-05-16 09:00 +08:00
updated: 2024-05-17
lang: zh_TW
author: Otto Berg <otto@example.com>
tags: [meetup]
categories: [Talks]
---

## 19:00–19:45 Small Pumps by Ida Moor - Engineer at Lockgate

[Slides](/slides/pumps.pdf) and [slides again](/slides/pumps.pdf)

### Q&A

**Q:** How small?

**A:** Tiny.

**Q:** Who knows?

## 23:30–00:15 Deep Wells by Ann Ruiz

[Recording](https://youtu.be/abcdefghijk)

**Q:** How deep?

**A:** Very.
`,
  {path: 'evening.md'}
)

/** What a graph has of some type. */
function nodes(type: string, post: Post, options: JsonLdOptions = {}) {
  return toJsonLd(post, options)['@graph'].filter(
    (node) => node['@type'] === type
  )
}

/** A post with one talk of its own making. */
function withTalk(talk: Partial<Post['talks'][number]>): Post {
  const [one] = evening.talks
  if (!one) throw new Error('Expected a talk')
  const made = {...one, links: [], questions: [], speakers: [], ...talk}
  return {...evening, talks: [made], questions: [], links: []}
}

describe('toJsonLd', () => {
  test('makes one graph of all that a post tells', () => {
    expect(toJsonLd(evening, {url: 'https://blog.example/evening/'})).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'BlogPosting',
          '@id': 'https://blog.example/evening/#post',
          headline: 'River Data Night',
          description: 'Two talks on water',
          datePublished: '2024-05-16T09:00+08:00',
          dateModified: '2024-05-17',
          author: [{'@type': 'Person', name: 'Otto Berg'}],
          keywords: ['meetup'],
          articleSection: ['Talks'],
          inLanguage: 'zh-TW',
          url: 'https://blog.example/evening/',
          mainEntityOfPage: 'https://blog.example/evening/',
          about: {'@id': 'https://blog.example/evening/#event'},
          hasPart: {'@id': 'https://blog.example/evening/#questions'}
        },
        {
          '@type': 'Event',
          '@id': 'https://blog.example/evening/#event',
          name: 'River Data Night',
          startDate: '2024-05-16',
          inLanguage: 'zh-TW',
          url: 'https://blog.example/evening/',
          subEvent: [
            {
              '@type': 'Event',
              '@id': 'https://blog.example/evening/#talk-1',
              name: 'Small Pumps',
              startDate: '2024-05-16T19:00+08:00',
              endDate: '2024-05-16T19:45+08:00',
              inLanguage: 'zh-TW',
              url: 'https://blog.example/evening/',
              performer: [
                {
                  '@type': 'Person',
                  name: 'Ida Moor',
                  jobTitle: 'Engineer',
                  worksFor: {'@type': 'Organization', name: 'Lockgate'}
                }
              ],
              workFeatured: [
                {'@id': 'https://blog.example/evening/#talk-1-link-1'}
              ],
              superEvent: {'@id': 'https://blog.example/evening/#event'}
            },
            {
              '@type': 'Event',
              '@id': 'https://blog.example/evening/#talk-2',
              name: 'Deep Wells',
              startDate: '2024-05-16T23:30+08:00',
              endDate: '2024-05-17T00:15+08:00',
              inLanguage: 'zh-TW',
              url: 'https://blog.example/evening/',
              performer: [{'@type': 'Person', name: 'Ann Ruiz'}],
              recordedIn: [
                {'@id': 'https://blog.example/evening/#talk-2-link-1'}
              ],
              superEvent: {'@id': 'https://blog.example/evening/#event'}
            }
          ]
        },
        {
          '@type': 'FAQPage',
          '@id': 'https://blog.example/evening/#questions',
          inLanguage: 'zh-TW',
          mainEntity: [
            {
              '@type': 'Question',
              name: 'How small?',
              answerCount: 1,
              acceptedAnswer: {'@type': 'Answer', text: 'Tiny.'}
            },
            {
              '@type': 'Question',
              name: 'How deep?',
              answerCount: 1,
              acceptedAnswer: {'@type': 'Answer', text: 'Very.'}
            }
          ]
        },
        {
          '@type': 'PresentationDigitalDocument',
          '@id': 'https://blog.example/evening/#talk-1-link-1',
          name: 'Small Pumps',
          url: 'https://blog.example/slides/pumps.pdf',
          author: [
            {
              '@type': 'Person',
              name: 'Ida Moor',
              jobTitle: 'Engineer',
              worksFor: {'@type': 'Organization', name: 'Lockgate'}
            }
          ]
        },
        {
          '@type': 'VideoObject',
          '@id': 'https://blog.example/evening/#talk-2-link-1',
          name: 'Deep Wells',
          url: 'https://youtu.be/abcdefghijk',
          recordedAt: {'@id': 'https://blog.example/evening/#talk-2'}
        }
      ]
    })
  })

  test('of a post that tells nothing is the post alone', () => {
    expect(toJsonLd(parsePost(''))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{'@type': 'BlogPosting', '@id': '#post'}]
    })
  })

  test('says where an event is once somebody does', () => {
    const [held] = nodes('Event', evening, {
      location: {name: 'Mill', address: 'Canal 1'}
    })
    expect(held).toMatchObject({
      location: {'@type': 'Place', name: 'Mill', address: 'Canal 1'},
      subEvent: [
        {location: {'@type': 'Place', name: 'Mill', address: 'Canal 1'}},
        {location: {'@type': 'Place', name: 'Mill', address: 'Canal 1'}}
      ]
    })
    expect(
      nodes('Event', evening, {location: {address: 'Canal 1'}})[0]
    ).toHaveProperty('location', {'@type': 'Place', address: 'Canal 1'})
    expect(
      nodes('Event', evening, {location: {url: 'https://live.example'}})[0]
    ).toHaveProperty('location', {
      '@type': 'VirtualLocation',
      url: 'https://live.example'
    })
  })

  test('takes the day of the event from whoever knows it', () => {
    const [held] = nodes('Event', evening, {date: '2024-05-15'})
    expect(held).toMatchObject({
      startDate: '2024-05-15',
      subEvent: [{startDate: '2024-05-15T19:00+08:00'}, {}]
    })
    expect(JSON.stringify(nodes('Event', evening, {date: false}))).not.toMatch(
      /startDate|endDate/
    )
  })

  test('takes no `Z` of a tool for the clock of an event', () => {
    const post = withTalk({time: {start: '19:00'}})
    const utc = {
      ...post,
      metadata: {
        ...post.metadata,
        date: {
          text: '2024-05-16T00:00:00Z',
          date: '2024-05-16',
          time: '00:00:00',
          offset: 'Z',
          from: 'front-matter' as const
        }
      }
    }
    expect(nodes('Event', utc)[0]).toMatchObject({
      subEvent: [{startDate: '2024-05-16T19:00'}]
    })
    expect(nodes('BlogPosting', utc)[0]).toHaveProperty(
      'datePublished',
      '2024-05-16T00:00:00Z'
    )
  })

  test('asks for pictures and dates of recordings', () => {
    expect(
      nodes('VideoObject', evening, {
        thumbnailUrl: ({id}) => `https://img.example/${id}.jpg`,
        uploadDate: () => '2024-05-20'
      })[0]
    ).toMatchObject({
      thumbnailUrl: 'https://img.example/abcdefghijk.jpg',
      uploadDate: '2024-05-20'
    })
  })

  test('has one event where the post as a whole is a talk', () => {
    expect(nodes('Event', withTalk({from: 'document', title: ''}))).toEqual([
      {
        '@type': 'Event',
        '@id': '#talk-1',
        name: 'River Data Night',
        startDate: '2024-05-16T19:00+08:00',
        endDate: '2024-05-16T19:45+08:00',
        inLanguage: 'zh-TW'
      }
    ])
  })

  test('names no talk that has no title', () => {
    const [held] = nodes('Event', withTalk({title: ''}))
    expect(held).toHaveProperty('subEvent')
    expect(JSON.stringify(held).match(/"name"/g)).toHaveLength(1)
  })

  test('knows performers by name, handle or company', () => {
    const [held] = nodes(
      'Event',
      withTalk({
        speakers: [
          {name: 'Ida Moor', handle: 'idamoor', url: '/people/ida'},
          {handle: 'annruiz', organization: 'Guild'},
          {organization: 'Lockgate'},
          {role: 'CTO'},
          {name: 'Otto Berg', url: 'javascript:alert(1)'},
          {name: 'Mina Tsai', url: 'https://[broken'}
        ]
      })
    )
    expect(held).toMatchObject({
      subEvent: [
        {
          performer: [
            {
              '@type': 'Person',
              name: 'Ida Moor',
              alternateName: 'idamoor',
              url: '/people/ida'
            },
            {
              '@type': 'Person',
              name: 'annruiz',
              affiliation: {'@type': 'Organization', name: 'Guild'}
            },
            {'@type': 'Organization', name: 'Lockgate'},
            {'@type': 'Person', name: 'Otto Berg'},
            {'@type': 'Person', name: 'Mina Tsai'}
          ]
        }
      ]
    })
    expect(JSON.stringify(held)).not.toMatch(/javascript|broken/)
  })

  test('embeds a player, and names by their text what no title names', () => {
    const [link] = evening.talks[1]?.links ?? []
    if (!link) throw new Error('Expected a link')
    const made = nodes(
      'VideoObject',
      withTalk({title: '', links: [{...link, kind: 'embed'}]})
    )
    expect(made[0]).toEqual({
      '@type': 'VideoObject',
      '@id': '#talk-1-link-1',
      name: 'Recording',
      embedUrl: 'https://youtu.be/abcdefghijk',
      recordedAt: {'@id': '#talk-1'}
    })
    const nameless = {...link, text: ''}
    expect(
      nodes('VideoObject', withTalk({title: '', links: [nameless]}))[0]
    ).not.toHaveProperty('name')
  })

  test('leaves out recordings that are no addresses of the web', () => {
    const [link] = evening.talks[1]?.links ?? []
    if (!link) throw new Error('Expected a link')
    const links = [{...link, url: 'data:video/mp4;base64,AAAA'}]
    expect(nodes('VideoObject', withTalk({links}))).toEqual([])
  })

  test('gives one question a page with all its answers', () => {
    const [question] = evening.questions
    const [answer] = question?.answers ?? []
    if (!question || !answer) throw new Error('Expected an answer')
    const several = {
      ...question,
      asker: 'Otto',
      answers: [
        {...answer, text: 'Tiny.', speaker: 'Ida'},
        {...answer, text: 'Very tiny.', speaker: 'Ann'},
        {...answer, text: ''}
      ]
    }
    const post = {...evening, questions: [several]}
    expect(nodes('QAPage', post)).toEqual([
      {
        '@type': 'QAPage',
        '@id': '#questions',
        inLanguage: 'zh-TW',
        mainEntity: {
          '@type': 'Question',
          name: 'How small?',
          author: {'@type': 'Person', name: 'Otto'},
          answerCount: 2,
          acceptedAnswer: {
            '@type': 'Answer',
            text: 'Tiny.',
            author: {'@type': 'Person', name: 'Ida'}
          },
          suggestedAnswer: [
            {
              '@type': 'Answer',
              text: 'Very tiny.',
              author: {'@type': 'Person', name: 'Ann'}
            }
          ]
        }
      }
    ])
    const nameless = {...several, answers: [answer, {...answer, text: 'No.'}]}
    const many = {...evening, questions: [several, nameless]}
    expect(nodes('FAQPage', many)[0]).toMatchObject({
      mainEntity: [
        {
          answerCount: 1,
          acceptedAnswer: {
            '@type': 'Answer',
            text: 'Ida: Tiny.\nAnn: Very tiny.'
          }
        },
        {acceptedAnswer: {'@type': 'Answer', text: 'Tiny.\nNo.'}}
      ]
    })
  })

  test.each<[unknown, string]>([
    [{url: '/evening/'}, 'expected `options.url` as an absolute URL'],
    [{url: 1}, 'expected `options.url` as an absolute URL'],
    [{date: '2024-02-30'}, 'expected `options.date` as a day'],
    [{date: '16 May'}, 'expected `options.date` as a day'],
    [{date: '2024-13-01'}, 'expected `options.date` as a day'],
    [{date: true}, 'expected `options.date` as a day'],
    [{location: 'Mill'}, 'expected `options.location`'],
    [{location: null}, 'expected `options.location`'],
    [{location: {name: 'Mill'}}, 'expected `options.location`'],
    [{thumbnailUrl: '/x'}, 'expected `options.thumbnailUrl` as a function'],
    [{uploadDate: '2024'}, 'expected `options.uploadDate` as a function']
  ])('throws where an option is not of its type: %j', (options, message) => {
    // @ts-expect-error: not of its type
    const make = () => toJsonLd(evening, options)
    expect(make).toThrow(TypeError)
    expect(make).toThrow(message)
  })
})
