import {expect, test} from 'vitest'
import {metadata} from '../../src/extract/metadata.ts'
import type {JsonValue, Metadata} from '../../src/model.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {document} from '../../src/source/document.ts'

/** Facts of a post, without what is as authored. */
function facts(text: string, path?: string): Partial<Metadata> {
  const {data, positions, position, format, ...rest} = metadata(
    frontMatter(document(text)),
    path
  )
  return rest
}

const ofData = (data: Record<string, JsonValue>): Partial<Metadata> =>
  facts(JSON.stringify(data))

const nobody = {authors: [], tags: [], categories: []}

test('A post without front matter has empty metadata', () => {
  expect(metadata(frontMatter(document('# A\n')), undefined)).toEqual({
    data: {},
    positions: {},
    ...nobody
  })
})

test('What was authored stays as it is', () => {
  const {format, data, position} = metadata(
    frontMatter(document('---\nTitle: a\n---\n')),
    undefined
  )
  expect({format, data}).toEqual({format: 'yaml', data: {Title: 'a'}})
  expect(position?.end).toEqual({line: 3, column: 4, offset: 16})
})

test.each([
  [
    'Jekyll',
    '---\nlayout: post\ntitle: "A talk "\ndescription: ""\nexcerpt: Short\ndate: 2016-03-19 10:05:00 +0800\ncategories: [Go, Web]\ntags: go meetup\nauthor: Ann Ruiz\npublished: false\nlast_modified_at: 2016-03-20\n---\n',
    'blog/_posts/2016-03-18-a-talk.markdown',
    {
      title: 'A talk',
      description: 'Short',
      layout: 'post',
      slug: 'a-talk',
      date: {
        text: '2016-03-19 10:05:00 +0800',
        date: '2016-03-19',
        time: '10:05:00',
        offset: '+08:00',
        from: 'front-matter'
      },
      updated: {text: '2016-03-20', date: '2016-03-20', from: 'front-matter'},
      draft: true,
      authors: [{name: 'Ann Ruiz'}],
      tags: ['go', 'meetup'],
      categories: ['Go', 'Web']
    }
  ],
  [
    'Hugo',
    '+++\ntitle = "A talk"\nsummary = "Short"\ntype = "talks"\nslug = "talk"\ndate = 2016-03-19T10:05:00Z\nlastmod = 2016-03-20\ndraft = false\ntags = ["go"]\n[params]\nlanguage = "de"\nauthor = {name = "Ann Ruiz", email = "ann@example.com"}\n+++\n',
    'content/talks/2016-03-18-other.md',
    {
      title: 'A talk',
      description: 'Short',
      layout: 'talks',
      slug: 'talk',
      language: 'de',
      date: {
        text: '2016-03-19T10:05:00Z',
        date: '2016-03-19',
        time: '10:05:00',
        offset: 'Z',
        from: 'front-matter'
      },
      updated: {text: '2016-03-20', date: '2016-03-20', from: 'front-matter'},
      draft: false,
      authors: [{name: 'Ann Ruiz', email: 'ann@example.com'}],
      tags: ['go'],
      categories: []
    }
  ],
  [
    'Hexo',
    ';;;\n"title": "A talk",\n"date": "2016/3/9 8:05",\n"updated": "2016/3/10",\n"lang": "zh-TW",\n"categories": [["Go", "Web"], ["Go"]],\n"tags": ["go"]\n;;;\n',
    'source/_posts/a-talk.md',
    {
      title: 'A talk',
      language: 'zh-TW',
      date: {
        text: '2016/3/9 8:05',
        date: '2016-03-09',
        time: '08:05',
        from: 'front-matter'
      },
      updated: {text: '2016/3/10', date: '2016-03-10', from: 'front-matter'},
      authors: [],
      tags: ['go'],
      categories: ['Go', 'Web']
    }
  ],
  [
    'Astro',
    '---\ntitle: A talk\npubDate: Mar 19 2016\nupdatedDate: "March 20th, 2016"\nauthors:\n  - name: Ann Ruiz\n    url: https://ann.example\n  - "@lee"\n---\n',
    'src/content/blog/a-talk.md',
    {
      title: 'A talk',
      date: {text: 'Mar 19 2016', date: '2016-03-19', from: 'front-matter'},
      updated: {
        text: 'March 20th, 2016',
        date: '2016-03-20',
        from: 'front-matter'
      },
      authors: [
        {name: 'Ann Ruiz', url: 'https://ann.example'},
        {name: 'lee', handle: 'lee'}
      ],
      tags: [],
      categories: []
    }
  ],
  [
    'Eleventy',
    '---json\n{"title": "A talk", "layout": "post.njk", "date": "2016-03-19", "tags": "post"}\n---\n',
    'posts/2016-03-19-a-talk.md',
    {
      title: 'A talk',
      layout: 'post.njk',
      slug: 'a-talk',
      date: {text: '2016-03-19', date: '2016-03-19', from: 'front-matter'},
      authors: [],
      tags: ['post'],
      categories: []
    }
  ],
  [
    'Zenn',
    '---\ntitle: "A talk"\nemoji: "🎤"\ntype: "tech"\ntopics: ["go", "web"]\npublished: true\npublished_at: 2016-03-19 10:05\n---\n',
    'articles/abc.md',
    {
      title: 'A talk',
      layout: 'tech',
      date: {
        text: '2016-03-19 10:05',
        date: '2016-03-19',
        time: '10:05',
        from: 'front-matter'
      },
      draft: false,
      authors: [],
      tags: ['go', 'web'],
      categories: []
    }
  ]
])('The facts of a post of %s have one name each', (_, text, path, expected) => {
  expect(facts(text, path)).toEqual(expected)
})

test.each([
  [
    '_posts/2016-03-19-a-b.md',
    {slug: 'a-b', date: {text: '2016-03-19', date: '2016-03-19', from: 'path'}}
  ],
  [
    '2016-3-9-a.md',
    {slug: 'a', date: {text: '2016-3-9', date: '2016-03-09', from: 'path'}}
  ],
  [
    'posts\\2016-03-19-a.md',
    {slug: 'a', date: {text: '2016-03-19', date: '2016-03-19', from: 'path'}}
  ],
  ['posts/2016-02-30-a.md', {}],
  ['posts/2016-03-19.md', {}],
  ['2016-03-19-a/index.md', {}],
  ['posts/a.md', {}],
  [undefined, {}]
])('The path %j gives %j', (path, expected) => {
  expect(facts('', path)).toEqual({...nobody, ...expected})
})

test('A date that cannot be told leaves that of the path', () => {
  expect(facts('---\ndate: soon\n---\n', '2016-03-19-a.md').date).toEqual({
    text: '2016-03-19',
    date: '2016-03-19',
    from: 'path'
  })
})

test.each([
  ['2013-04-22 14:56:17+00:00', '2013-04-22', '14:56:17', '+00:00'],
  ['2015-06-22 15:20:00-0800', '2015-06-22', '15:20:00', '-08:00'],
  ['2019-07-09T8:00:00', '2019-07-09', '08:00:00', undefined],
  ['2019-07-09T08:00:00.123Z', '2019-07-09', '08:00:00', 'Z'],
  ['2016-03-19 10:05 +8', '2016-03-19', '10:05', '+08:00'],
  ['2016-03-19 10:05 PM UTC', '2016-03-19', '22:05', 'Z'],
  ['2016-03-19 12:05 am', '2016-03-19', '00:05', undefined],
  ['2016-03-19 25:00', '2016-03-19', undefined, undefined],
  ['2016-03-19 at noon', '2016-03-19', undefined, undefined],
  ['7th - 10th Sep. 2020', '2020-09-07', undefined, undefined],
  ['September 7–10, 2020', '2020-09-07', undefined, undefined],
  ['3rd of May 2020', '2020-05-03', undefined, undefined],
  ['Sat, 19 Mar 2016 10:05:00 +0800', '2016-03-19', '10:05:00', '+08:00'],
  [
    'Sat Mar 19 2016 10:05:00 GMT+0800 (CST)',
    '2016-03-19',
    '10:05:00',
    '+08:00'
  ],
  ['2016.3.9', '2016-03-09', undefined, undefined],
  ['2016年3月9日', '2016-03-09', undefined, undefined],
  ['20160309', '2016-03-09', undefined, undefined],
  ['19/03/2016', '2016-03-19', undefined, undefined],
  ['03/19/2016', '2016-03-19', undefined, undefined],
  ['3/3/2016', '2016-03-03', undefined, undefined]
])('The date %j is told', (text, date, time, offset) => {
  expect(ofData({date: text}).date).toEqual({
    text,
    date,
    ...(time && {time}),
    ...(offset && {offset}),
    from: 'front-matter'
  })
})

test.each([
  '',
  '3/4/2016',
  '2016-13-01',
  '2016-02-30',
  'soon',
  'Mon 1',
  '31 Jun 2016',
  '2016',
  'x'.repeat(200)
])('The date %j cannot be told', (date) => {
  expect(ofData({date}).date).toBe(undefined)
})

test('A number may be a title, a date or a tag', () => {
  expect(ofData({title: 404, date: 20160319, tags: [2016]})).toMatchObject({
    title: '404',
    date: {text: '20160319', date: '2016-03-19'},
    tags: ['2016']
  })
})

test.each([
  ['Ann Ruiz', [{name: 'Ann Ruiz'}]],
  ['ann-ruiz', [{name: 'ann-ruiz'}]],
  [
    'Ann Ruiz, Bo Li & Cy Dee and Ed Fo',
    [{name: 'Ann Ruiz'}, {name: 'Bo Li'}, {name: 'Cy Dee'}, {name: 'Ed Fo'}]
  ],
  [
    ['Ann Ruiz, Bo de Vries, and cy'],
    [{name: 'Ann Ruiz'}, {name: 'Bo de Vries'}, {name: 'cy'}]
  ],
  ['ann-ruiz, bo', [{name: 'ann-ruiz'}, {name: 'bo'}]],
  ['Ann Ruiz, director of things', [{name: 'Ann Ruiz, director of things'}]],
  ['王小明、李小华', [{name: '王小明'}, {name: '李小华'}]],
  [
    'Ann Ruiz <ann@example.com>',
    [{name: 'Ann Ruiz', email: 'ann@example.com'}]
  ],
  [
    'Ann Ruiz (https://ann.example)',
    [{name: 'Ann Ruiz', url: 'https://ann.example'}]
  ],
  ['Ann Ruiz (@ann)', [{name: 'Ann Ruiz', handle: 'ann'}]],
  ['Ann Ruiz (Acme)', [{name: 'Ann Ruiz (Acme)'}]],
  ['ann@example.com', [{name: 'ann', email: 'ann@example.com'}]],
  ['Ann Ruiz@Acme', [{name: 'Ann Ruiz', organization: 'Acme'}]],
  ['@ann', [{name: 'ann', handle: 'ann'}]],
  [
    {
      name: 'Ann',
      twitter: '@ann',
      company: 'Acme',
      website: 'https://ann.example',
      mail: 'a@example.com'
    },
    [
      {
        name: 'Ann',
        handle: 'ann',
        email: 'a@example.com',
        url: 'https://ann.example',
        organization: 'Acme'
      }
    ]
  ],
  [
    {name: 'Ann', twitter: 'https://x.example/ann'},
    [{name: 'Ann', url: 'https://x.example/ann'}]
  ],
  [{github: 'ann'}, [{name: 'ann', handle: 'ann'}]],
  [{key: 'value'}, []],
  [
    ['Ann', {name: 'Bo'}, null, ''],
    [{name: 'Ann'}, {name: 'Bo'}]
  ],
  ['', []],
  [null, []],
  [true, []]
])('The author %j is read', (author, authors) => {
  expect(ofData({author}).authors).toEqual(authors)
})

test('`authors` goes before `author`, unless it names nobody', () => {
  expect(ofData({author: 'A', authors: ['B']}).authors).toEqual([{name: 'B'}])
  expect(ofData({author: 'A', authors: []}).authors).toEqual([{name: 'A'}])
})

test.each([
  [{tags: 'a b'}, ['a', 'b']],
  [{tags: 'a b, c'}, ['a b', 'c']],
  [{tags: '云，原生、云'}, ['云', '原生']],
  [{tags: ['a b', ' c ', '', null, {d: 1}]}, ['a b', 'c']],
  [{Tags: ['a']}, ['a']],
  [{tag: 'a b'}, ['a b']],
  [{tags: null, keywords: 'a b'}, ['a b']],
  [{tags: [], topics: ['a']}, ['a']],
  [{taxonomies: {tags: ['a']}}, ['a']],
  [{}, []]
])('The tags of %j are %j', (data, tags) => {
  expect(ofData(data as Record<string, JsonValue>).tags).toEqual(tags)
})

test('A category is one string, also with spaces', () => {
  expect(ofData({category: 'Field notes'}).categories).toEqual(['Field notes'])
  expect(ofData({categories: 'a, b'}).categories).toEqual(['a', 'b'])
})

test.each([
  [{draft: 'true'}, true],
  [{draft: false, published: false}, false],
  [{published: '2016-03-19'}, undefined],
  [{}, undefined]
])('Whether %j is a draft: %j', (data, draft) => {
  expect(ofData(data as Record<string, JsonValue>).draft).toBe(draft)
})

test('The key in the plain spelling goes before another', () => {
  expect(ofData({TITLE: 'a', title: 'b'}).title).toBe('b')
  expect(ofData({title: 'b', Title: 'a'}).title).toBe('b')
})
