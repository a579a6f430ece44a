import {describe, expect, test} from 'vitest'
import {type CollectOptions, collectPosts} from '../../src/index.ts'
import type {Post, Speaker} from '../../src/model.ts'
import {evening} from './evening.ts'

/** A post with a talk for each of some speakers. */
function given(...speakers: Speaker[]): Post {
  const post = evening('2024-05-16', '## Small pumps by Ida Moor\n\nText.\n')
  const [talk] = post.talks
  if (!talk) throw new Error('Expected a talk')
  return {...post, talks: speakers.map((one) => ({...talk, speakers: [one]}))}
}

/** Names with what they are merged from. */
function people(speakers: Speaker[], options: CollectOptions = {}): string[] {
  return collectPosts([given(...speakers)], options).speakers.map(
    ({name, names, handles, talks}) =>
      `${name}: ${[...names, ...handles.map((one) => `@${one}`)].join(', ')} (${talks.length})`
  )
}

function alike(...names: string[]): string[] {
  const {similarSpeakers} = collectPosts([
    given(...names.map((name) => ({name})))
  ])
  return similarSpeakers.map(
    ({names: [one, other], reason}) => `${one} | ${other}: ${reason}`
  )
}

describe('one speaker', () => {
  test('is the same name in any case, width and white space', () => {
    expect(
      people([
        {name: 'Ida Moor'},
        {name: 'IDA  MOOR'},
        {name: 'Ｉｄａ　Ｍｏｏｒ'},
        {name: 'Ida Moor'}
      ])
    ).toEqual(['Ida Moor: Ida Moor, IDA  MOOR, Ｉｄａ　Ｍｏｏｒ (4)'])
  })

  test('is the same name with an honorific of any language', () => {
    expect(
      people([
        {name: 'Prof. Dr. Ida Moor'},
        {name: 'Ida Moor'},
        {name: '林儒思老師'},
        {name: '林儒思 さん'},
        {name: '김민수님'},
        {name: '김민수'}
      ])
    ).toEqual([
      'Ida Moor: Prof. Dr. Ida Moor, Ida Moor (2)',
      '林儒思: 林儒思老師, 林儒思 さん (2)',
      '김민수: 김민수님, 김민수 (2)'
    ])
  })

  test('may have an honorific for a name', () => {
    expect(people([{name: '先生'}])).toEqual(['先生: 先生 (1)'])
  })

  test('is a handle alone where one name has it', () => {
    expect(
      people([
        {handle: 'IdaMoor'},
        {name: 'Ida Moor', handle: 'idamoor'},
        {name: '@idamoor'},
        {name: 'idamoor', handle: 'idamoor'}
      ])
    ).toEqual(['Ida Moor: Ida Moor, @idamoor, idamoor, @idamoor, @IdaMoor (4)'])
  })

  test('is not whoever shares a handle, as colleagues do', () => {
    expect(
      people([
        {name: 'Ida Moor', handle: 'lockgate'},
        {name: 'Ann Ruiz', handle: 'lockgate'},
        {handle: 'lockgate'}
      ])
    ).toEqual([
      'Ann Ruiz: Ann Ruiz, @lockgate (1)',
      'Ida Moor: Ida Moor, @lockgate (1)',
      'lockgate: @lockgate (1)'
    ])
  })

  test('goes by the handle where nothing else is given', () => {
    expect(people([{handle: 'izumi52'}, {name: 'Izumi52'}])).toEqual([
      'Izumi52: Izumi52, @izumi52 (2)'
    ])
  })

  test('goes by the name most often written, else the latest', () => {
    expect(
      people([{name: 'ida moor'}, {name: 'Ida Moor'}, {name: 'Ida Moor'}])
    ).toEqual(['Ida Moor: Ida Moor, ida moor (3)'])
    expect(people([{name: 'ida moor'}, {name: 'Ida Moor'}])).toEqual([
      'ida moor: ida moor, Ida Moor (2)'
    ])
  })

  test('has the roles, organizations and addresses of all talks, once each', () => {
    const {speakers} = collectPosts([
      given(
        {name: 'Ida Moor', role: 'CTO', organization: 'Lockgate', url: '/ida'},
        {name: 'Ida Moor', role: 'Engineer', organization: 'Lockgate'}
      )
    ])
    expect(speakers[0]).toMatchObject({
      roles: ['CTO', 'Engineer'],
      organizations: ['Lockgate'],
      urls: ['/ida']
    })
  })

  test('counts a talk once that names them twice', () => {
    const post = given({name: 'Ida Moor'})
    const [talk] = post.talks
    if (!talk) throw new Error('Expected a talk')
    const speakers = [{name: 'Ida Moor'}, {name: 'Dr. Ida Moor'}]
    const twice = {...post, talks: [{...talk, speakers}]}
    expect(collectPosts([twice]).speakers[0]?.talks).toHaveLength(1)
  })

  test('is nobody without name and handle', () => {
    const {speakers, talks} = collectPosts([given({organization: 'Lockgate'})])
    expect(speakers).toEqual([])
    expect(talks[0]?.speakers).toEqual([{organization: 'Lockgate'}])
  })

  test('has a slug that no other has', () => {
    const {speakers} = collectPosts([
      given({name: 'Ida-Moor'}, {name: 'Ida Moor'}, {name: '¿?'})
    ])
    expect(speakers.map(({name, slug}) => [name, slug])).toEqual([
      ['Ida Moor', 'ida-moor'],
      ['Ida-Moor', 'ida-moor-2'],
      ['¿?', 'unnamed']
    ])
  })
})

describe('aliases', () => {
  test('make one of names and handles, under the name to go by', () => {
    const aliases = {'Ida Moor': ['I. Moor', '@waterworks', 'mooring']}
    expect(
      people(
        [
          {name: 'Dr. I. Moor'},
          {name: 'Ida M', handle: 'Waterworks'},
          {handle: 'mooring'},
          {name: 'ida moor'},
          {name: 'Ann Ruiz'}
        ],
        {aliases}
      )
    ).toEqual([
      'Ann Ruiz: Ann Ruiz (1)',
      'Ida Moor: Dr. I. Moor, Ida M, ida moor, @Waterworks, @mooring (4)'
    ])
  })

  test('are no longer told as alike', () => {
    const posts = [given({name: 'I. Moor'}, {name: 'Ida Moor'})]
    const aliases = {'Ida Moor': ['I. Moor']}
    expect(collectPosts(posts).similarSpeakers).toEqual([
      {
        names: ['I. Moor', 'Ida Moor'],
        slugs: ['i-moor', 'ida-moor'],
        reason: 'initials'
      }
    ])
    expect(collectPosts(posts, {aliases}).similarSpeakers).toEqual([])
  })

  test('may name nobody who is there', () => {
    expect(
      people([{name: 'Ida Moor'}], {aliases: {constructor: ['__proto__']}})
    ).toEqual(['Ida Moor: Ida Moor (1)'])
  })

  test.each([
    [null, 'expected `options.aliases` as an object'],
    [['Ida Moor'], 'expected `options.aliases` as an object'],
    [{'Ida Moor': 'Ida'}, 'aliases of `Ida Moor`, expected a list of strings'],
    [{'Ida Moor': [1]}, 'aliases of `Ida Moor`, expected a list of strings'],
    [{'Ida Moor': [' ']}, 'empty name in `options.aliases`'],
    [
      {'Ida Moor': ['Ida'], 'Ida Berg': ['IDA']},
      'Unexpected alias `IDA` of `Ida Berg`, which is `Ida Moor` already'
    ],
    [
      {'Ida Moor': ['Ida Berg'], 'Ida Berg': []},
      'Unexpected alias `Ida Berg` of `Ida Berg`, which is `Ida Moor` already'
    ]
  ])('throw where they are not what they should be: %j', (aliases, message) => {
    // @ts-expect-error: not of its type
    const collect = () => collectPosts([], {aliases})
    expect(collect).toThrow(TypeError)
    expect(collect).toThrow(message)
  })
})

describe('names that are alike', () => {
  test.each([
    ['José Arce', 'Jose Arce', 'marks'],
    ['Jean-Luc Roy', 'Jean Luc Roy', 'marks'],
    ['林 儒思', '林儒思', 'marks'],
    ['Moor, Ida', 'Ida Moor', 'order'],
    ['I. Moor', 'Ida Moor', 'initials'],
    ['Ida K. Moor', 'Ida Karin Moor', 'initials'],
    ['Ida Karin Moor', 'Ida Moor', 'words'],
    ['Ida Moor, Ph.D.', 'Ida Moor', 'words'],
    ['小禾 Nora', 'Nora', 'words'],
    ['小禾 Nora', '小禾', 'words'],
    ['Erik Hinton', 'Eric Hinton', 'spelling'],
    ['Erik Hinton', 'Erk Hinton', 'spelling'],
    ['Erik Hinton', 'Eirk Hinton', 'spelling'],
    ['Ольга Петрова', 'Олга Петрова', 'spelling']
  ])('%s and %s are told: %s', (one, other, reason) => {
    const told = alike(one, other)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(new RegExp(`: ${reason}$`))
    expect(alike(other, one)).toEqual(told)
  })

  test.each([
    ['Ida Moor', 'Ann Ruiz'],
    ['Ida Moor', 'Ida Berg'],
    ['Ida Moor', 'Otto Moor'],
    ['Ida', 'Ida Moor'],
    ['Ida Karin Moor', 'Ida Lena Moor'],
    ['陳大文', '陳小文'],
    ['Lee', 'Lea'],
    ['Speaker 11', 'Speaker 12'],
    ['¿?', '¡!'],
    ['林儒思 Nora', '小禾 Nora']
  ])('%s and %s are not', (one, other) => {
    expect(alike(one, other)).toEqual([])
  })

  test('are those who share a handle, or are called like one', () => {
    const {similarSpeakers} = collectPosts([
      given(
        {name: 'Ida Moor', handle: 'lockgate'},
        {name: 'Ann Ruiz', handle: 'lockgate'},
        {handle: 'ann_ruiz'}
      )
    ])
    expect(similarSpeakers.map(({names, reason}) => [names, reason])).toEqual([
      [['Ann Ruiz', 'ann_ruiz'], 'handle'],
      [['Ann Ruiz', 'Ida Moor'], 'handle']
    ])
  })

  test('are told once, and each with a few others at most', () => {
    const names = Array.from(
      {length: 100},
      (_, index) => `Ida${' '.repeat(index % 3)}-${'.'.repeat(index)}Moor`
    )
    const told = alike(...names)
    expect(new Set(told).size).toBe(told.length)
    expect(told.length).toBeGreaterThan(99)
    expect(told.length).toBeLessThanOrEqual(100 * 8)
  })
})
