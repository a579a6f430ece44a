import {expect, test} from 'vitest'
import {people} from '../../src/extract/people.ts'
import {piece} from '../../src/extract/piece.ts'
import {view} from '../../src/extract/view.ts'
import {lexicon} from '../../src/language/lexicon.ts'
import {languages} from '../../src/language/packs.ts'
import type {Speaker} from '../../src/model.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {document} from '../../src/source/document.ts'

/** People of the first line of a Markdown text. */
function peopleOf(text: string, from = 0): Speaker[] {
  const source = document(text)
  const matter = frontMatter(source)
  const [line] = view(body(source, matter).tree, source, matter.end).lines
  return line
    ? people(piece(line, from), {
        lexicon: lexicon(languages),
        document: source
      })
    : []
}

/** Each as `name · role · organization`, `-` for what is not told. */
function tell(text: string): string[] {
  return peopleOf(text).map(({name, role, organization}) =>
    [name, role, organization].map((one) => one ?? '-').join(' · ')
  )
}

test.each([
  ['Nora Feldt', 'Nora Feldt · - · -'],
  ['quillway: Bean', 'Bean · - · quillway'],
  ['网名: Nora', 'Nora · - · -'],
  ['Nora Feldt...', 'Nora Feldt · - · -'],
  ['魏小禾，易禾云创始人', '魏小禾 · 创始人 · 易禾云'],
  [
    '魏小禾，[微博](https://rill.example)腾讯高级工程师',
    '魏小禾 · 高级工程师 · 腾讯'
  ],
  ['蒋禾之，水文研究所', '蒋禾之 · - · 水文研究所'],
  ['山田博之', '山田博之 · - · -'],
  ['魏小禾（逐浪），腾讯高级工程师', '魏小禾（逐浪） · 高级工程师 · 腾讯'],
  [
    '魏小禾（花名：逐浪），腾讯高级工程师',
    '魏小禾（花名：逐浪） · 高级工程师 · 腾讯'
  ],
  ['魏小禾(逐浪）', '魏小禾(逐浪） · - · -'],
  ['Nora Feldt (Twitter: @nora)', 'Nora Feldt · - · -'],
  ['Nora Feldt, GitHub @nora', 'Nora Feldt · - · -'],
  ['Nora Feldt ([Quill])', 'Nora Feldt · - · Quill'],
  ["Nora d'Orsay (Quill)", "Nora d'Orsay · - · Quill"],
  ['Nora Feldt (move:on)', 'Nora Feldt · - · move:on'],
  ['Nora Feldt (Speaker: Quill)', 'Nora Feldt · - · Quill'],
  ['魏小禾 HPE 工程师', '魏小禾 · 工程师 · HPE'],
  ['魏小禾（腾讯），高级工程师', '魏小禾 · 高级工程师 · 腾讯'],
  [
    'Nora Feldt - Data Architect at Quill',
    'Nora Feldt · Data Architect · Quill'
  ],
  ['Nora Feldt / quill.io', 'Nora Feldt · - · quill.io'],
  [
    'Nora Feldt, Senior Engineer in QUILL inc.',
    'Nora Feldt · Senior Engineer · QUILL inc.'
  ],
  [
    'Nora Feldt/Cloud Architect at QuillNet',
    'Nora Feldt · Cloud Architect · QuillNet'
  ],
  ['Nora Feldt (Quill)', 'Nora Feldt · - · Quill'],
  ['Nora Feldt [Quill]', 'Nora Feldt · - · Quill'],
  ['Nora Feldt: CTO', 'Nora Feldt · CTO · -'],
  ['Nora Feldt from the Quill team', 'Nora Feldt · - · Quill team'],
  ['Stripe Nora Feldt', 'Nora Feldt · - · Stripe'],
  ['Quill Trees 魏小禾', '魏小禾 · - · Quill Trees'],
  ['Nora Feldt, An Engineer at Quill', 'Nora Feldt · Engineer · Quill'],
  ['Nora Feldt\u3000', 'Nora Feldt · - · -'],
  ['🌊 Nora Feldt ★', 'Nora Feldt · - · -'],
  ['Ｎｏｒａ Ｆｅｌｄｔ', 'Ｎｏｒａ Ｆｅｌｄｔ · - · -'],
  ['Nora Ḟeldt', 'Nora Ḟeldt · - · -'],
  ['𠮷田 陽子', '𠮷田 陽子 · - · -'],
  ['Анна Белова, ведущий инженер', 'Анна Белова · ведущий инженер · -'],
  ['魏小禾工程師', '魏小禾 · 工程師 · -'],
  ['Quill工程師魏小禾', '魏小禾 · 工程師 · Quill'],
  ['고급 개발자 민서윤', '민서윤 · 고급 개발자 · -'],
  [
    'Nora Feldt, student at University of Trees',
    'Nora Feldt · student · University of Trees'
  ],
  ['Nora Feldt (Engineer, Quill)', 'Nora Feldt · Engineer · Quill'],
  ['Nora Feldt @ Quill', 'Nora Feldt · - · Quill'],
  ['Nora Feldt of Quill Labs', 'Nora Feldt · - · Quill Labs'],
  [
    'Nora Feldt | Quill | Staff Engineer',
    'Nora Feldt · Staff Engineer · Quill'
  ],
  ['Nora Feldt, CEO & Founder of Quill', 'Nora Feldt · CEO & Founder · Quill'],
  [
    'Nora Feldt, Head of Engineering, Quill',
    'Nora Feldt · Head of Engineering · Quill'
  ],
  ['Nora Feldt Quillsoft创始人', 'Nora Feldt · 创始人 · Quillsoft'],
  ['Nora Feldt（PHP工程师）', 'Nora Feldt · PHP工程师 · -'],
  ['Nora Feldt, Quillsoft co-founder', 'Nora Feldt · co-founder · Quillsoft'],
  ['魏小禾（青禾科技 高级工程师）', '魏小禾 · 高级工程师 · 青禾科技'],
  ['魏小禾，青禾科技，架构师', '魏小禾 · 架构师 · 青禾科技'],
  ['魏小禾@青禾科技', '魏小禾 · - · 青禾科技'],
  [
    '魏小禾│青禾科技 平台事业部 工程师',
    '魏小禾 · 工程师 · 青禾科技 平台事业部'
  ],
  ['中田 陽子 / 株式会社アオバ', '中田 陽子 · - · 株式会社アオバ'],
  ['민서윤 (하늘랩스, 백엔드 개발자)', '민서윤 · 백엔드 개발자 · 하늘랩스'],
  ['Léa Martin, développeuse chez Plume', 'Léa Martin · développeuse · Plume'],
  [
    'Rosa Vidal, Ingeniera de Software en Pluma',
    'Rosa Vidal · Ingeniera de Software · Pluma'
  ],
  [
    'Rui Matos, Engenheiro de Software na Pena',
    'Rui Matos · Engenheiro de Software · Pena'
  ],
  [
    'Jens Vogt, Geschäftsführer der Feder GmbH',
    'Jens Vogt · Geschäftsführer · Feder GmbH'
  ],
  [
    'Анна Белова, разработчик в компании Перо',
    'Анна Белова · разработчик · Перо'
  ]
])('role and organization follow the name: %s', (text, expected) => {
  expect(tell(text)).toEqual([expected])
})

test.each([
  ['Quill - Nora Feldt', 'Nora Feldt · - · Quill'],
  ['Quill: Nora Feldt', 'Nora Feldt · - · Quill'],
  ['[Quill] Nora Feldt', 'Nora Feldt · - · Quill'],
  ['CTO Nora Feldt', 'Nora Feldt · CTO · -'],
  ['Staff Engineer - Nora Feldt', 'Nora Feldt · Staff Engineer · -'],
  ['Quill Senior Engineer, Nora Feldt', 'Nora Feldt · Senior Engineer · Quill'],
  ['青禾科技 CEO 魏小禾', '魏小禾 · CEO · 青禾科技'],
  ['青禾科技高级工程师魏小禾', '魏小禾 · 高级工程师 · 青禾科技'],
  [
    '株式会社アオバ エンジニア 中田陽子さん',
    '中田陽子 · エンジニア · 株式会社アオバ'
  ],
  ['하늘랩스 CEO 민서윤님', '민서윤 · CEO · 하늘랩스']
])('role and organization stand before the name: %s', (text, expected) => {
  expect(tell(text)).toEqual([expected])
})

test.each([
  ['魏小禾 Quill初创团队主力工程师', '魏小禾 · 初创团队主力工程师 · Quill'],
  ['魏小禾，青禾创始人', '魏小禾 · 创始人 · 青禾'],
  ['魏小禾，Quill（羽毛）资深工程师', '魏小禾 · 资深工程师 · Quill（羽毛）'],
  [
    'Nora Feldt, Quill Community Manager',
    'Nora Feldt · Community Manager · Quill'
  ]
])('what is run together is split by meaning: %s', (text, expected) => {
  expect(tell(text)).toEqual([expected])
})

test.each([
  ['Elsa Norling, CTO, Acme Gardens', 'Elsa Norling · CTO · Acme Gardens'],
  [
    'Kofi Mensah, Head of Trees, Blue Atlas',
    'Kofi Mensah · Head of Trees · Blue Atlas'
  ],
  ['Odile Marchand, Voiles SA', 'Odile Marchand · - · Voiles SA'],
  ['苏南星，灯塔云运维负责人，值过六年夜班', '苏南星 · 运维负责人 · 灯塔云']
])('what follows a comma is no second speaker: %s', (text, expected) => {
  expect(tell(text)).toEqual([expected])
})

test('several employers are a role as a whole', () => {
  expect(tell('魏小禾，青禾科技前工程师、白鹭网络运维经理')).toEqual([
    '魏小禾 · 青禾科技前工程师、白鹭网络运维经理 · -'
  ])
})

test.each([
  'Nora Feldt & Jonas Brandt',
  'Nora Feldt and Jonas Brandt',
  'Nora Feldt et Jonas Brandt',
  'Nora Feldt y Jonas Brandt',
  'Nora Feldt e Jonas Brandt',
  'Nora Feldt und Jonas Brandt',
  'Nora Feldt и Jonas Brandt',
  'Nora Feldt / Jonas Brandt',
  'Nora Feldt、Jonas Brandt',
  'Nora Feldt，Jonas Brandt',
  'Nora Feldt, Jonas Brandt'
])('several people are told apart: %s', (text) => {
  expect(tell(text)).toEqual(['Nora Feldt · - · -', 'Jonas Brandt · - · -'])
})

test.each([
  'Quarl, Nora, Una',
  'Quarl, Nora e Una'
])('words alike are people, though one is no name elsewhere: %s', (text) => {
  expect(peopleOf(text).map(({name}) => name)).toEqual(['Quarl', 'Nora', 'Una'])
})

test('each of several people has what is said of them', () => {
  expect(tell('Nora Feldt (Quill) and Jonas Brandt (Inkwell)')).toEqual([
    'Nora Feldt · - · Quill',
    'Jonas Brandt · - · Inkwell'
  ])
  expect(tell('CTO - Nora Feldt / Inkwell - Jonas Brandt')).toEqual([
    'Nora Feldt · CTO · -',
    'Jonas Brandt · - · Inkwell'
  ])
})

test('what stands around people who are joined is said of all', () => {
  expect(tell('Nora Feldt and Jonas Brandt, Quill')).toEqual([
    'Nora Feldt · - · Quill',
    'Jonas Brandt · - · Quill'
  ])
  expect(tell('Quill 魏小禾/李大河')).toEqual([
    '魏小禾 · - · Quill',
    '李大河 · - · Quill'
  ])
})

test.each([
  ['中田陽子さん', '中田陽子'],
  ['민서윤님', '민서윤'],
  ['魏小禾 老师', '魏小禾'],
  ['Prof. Dr. Nora Feldt', 'Nora Feldt'],
  ['Mr. Jonas Brandt', 'Jonas Brandt']
])('an honorific is dropped: %s', (text, name) => {
  expect(peopleOf(text).map((one) => one.name)).toEqual([name])
})

test.each([
  'Yoko "Yo" Nakata',
  '魏小禾（Nora Wei）',
  '小禾 Nora',
  'Hsin-Yi de la Cruz',
  'J. R. Brandt',
  'わんにゃん。'
])('a nickname, an alias and particles stay in the name: %s', (text) => {
  expect(peopleOf(text).map((one) => one.name)).toEqual([text])
})

test('a handle is the name where it is all there is', () => {
  expect(peopleOf('@nora_f')).toMatchObject([
    {name: 'nora_f', handle: 'nora_f'}
  ])
  expect(peopleOf('Nora Feldt (@nora_f)')).toMatchObject([
    {name: 'Nora Feldt', handle: 'nora_f'}
  ])
  expect(peopleOf('@nora_f (Nora Feldt)')).toMatchObject([
    {name: 'Nora Feldt', handle: 'nora_f'}
  ])
})

test('a name nobody knows keeps its handle', () => {
  expect(peopleOf('Elsa Norling (@elsa)')).toMatchObject([
    {name: 'Elsa Norling', handle: 'elsa'}
  ])
})

test('an honorific is no part of a handle', () => {
  expect(peopleOf('@mikan_dev さん')).toMatchObject([
    {name: 'mikan_dev', handle: 'mikan_dev'}
  ])
})

test('an account in brackets is a handle without its sign', () => {
  expect(peopleOf('Nora Feldt (nfeldt)')).toMatchObject([
    {name: 'Nora Feldt', handle: 'nfeldt'}
  ])
})

test.each([
  '讲师：魏小禾',
  'Speaker: 魏小禾',
  'by 魏小禾',
  '——魏小禾'
])('what leads to the name is left out: %s', (text) => {
  expect(tell(text)).toEqual(['魏小禾 · - · -'])
})

test.each([
  '魏小禾和李大河',
  '魏小禾 李大河',
  '魏小禾、李大河'
])('names in Han are told apart by meaning: %s', (text) => {
  expect(tell(text)).toEqual(['魏小禾 · - · -', '李大河 · - · -'])
})

test.each([
  '·',
  '+',
  '×',
  '/',
  ';',
  '|'
])('people are told apart by a sign with spaces around: %s', (sign) => {
  expect(tell(`Nora Feldt ${sign} Jonas Brandt`)).toEqual([
    'Nora Feldt · - · -',
    'Jonas Brandt · - · -'
  ])
})

test.each([
  'Nora·Feldt',
  'Nora+Jonas'
])('a sign without spaces parts nothing: %s', (text) => {
  expect(tell(text)).toEqual([`- · - · ${text}`])
})

test('each has a company of their own, or all the last one', () => {
  expect(tell('Nora Feldt at Quill and Jonas Brandt at Plume')).toEqual([
    'Nora Feldt · - · Quill',
    'Jonas Brandt · - · Plume'
  ])
  expect(tell('Nora Feldt and Jonas Brandt from Quill')).toEqual([
    'Nora Feldt · - · Quill',
    'Jonas Brandt · - · Quill'
  ])
})

test('a name may begin as an article does', () => {
  expect(tell('Nora Feldt and Una Vale from Quill')).toEqual([
    'Nora Feldt · - · Quill',
    'Una Vale · - · Quill'
  ])
})

test('an address behind a name, or a company, is the url', () => {
  expect(peopleOf('Nora Feldt (https://quill.example)')).toMatchObject([
    {name: 'Nora Feldt', url: 'https://quill.example'}
  ])
  expect(
    peopleOf('Nora Feldt, Quill (https://quill.example), Jonas Brandt')
  ).toMatchObject([
    {name: 'Nora Feldt', organization: 'Quill', url: 'https://quill.example'},
    {name: 'Jonas Brandt'}
  ])
})

test('an address, a role or a number alone is nobody', () => {
  for (const text of ['https://quill.example/n', 'engineer', '42'])
    expect(peopleOf(text)).toEqual([])
})

test('a link on the name or the handle is the url', () => {
  expect(peopleOf('[Nora Feldt](https://a.example/n), Quill')).toMatchObject([
    {name: 'Nora Feldt', organization: 'Quill', url: 'https://a.example/n'}
  ])
  expect(peopleOf('[@nora_f](https://b.example/n)')).toMatchObject([
    {name: 'nora_f', handle: 'nora_f', url: 'https://b.example/n'}
  ])
})

test('people are told apart by their links alone', () => {
  expect(tell('[Nora Feldt](/n) [Jonas Brandt](/j)')).toEqual([
    'Nora Feldt · - · -',
    'Jonas Brandt · - · -'
  ])
})

test('a company alone is a speaker without a name', () => {
  expect(peopleOf('Quill GmbH')).toEqual([
    {organization: 'Quill GmbH', position: expect.anything()}
  ])
})

test('what is no part of a person is left out', () => {
  expect(tell('Nora Feldt (she/her), Quill, 35 min')).toEqual([
    'Nora Feldt · - · Quill'
  ])
  expect(tell('Nora Feldt <nora@quill.example>')).toEqual([
    'Nora Feldt · - · -'
  ])
  expect(tell('Nora Feldt, an engineer at Quill, who presented a lot')).toEqual(
    ['Nora Feldt · engineer · Quill']
  )
})

test('the place is that of the name, in the source', () => {
  const text = '## By **Dr. Nora&nbsp;Feldt** (Quill)\n'
  const [nora] = peopleOf(text, 3)
  expect(
    text.slice(nora?.position?.start.offset, nora?.position?.end.offset)
  ).toBe('Nora&nbsp;Feldt')
})

test('an unknown short stretch is a name, a long one is nobody', () => {
  expect(tell('mizuki')).toEqual(['mizuki · - · -'])
  expect(
    tell('we looked at how a queue of messages is kept in order by all of them')
  ).toEqual([])
})

test('long lists of separators are read in time', () => {
  const start = performance.now()
  for (const one of ['(', '@', ' - ', '、', 'A ', '"', '工程师'])
    peopleOf(`x ${one.repeat(20000)}`)
  expect(performance.now() - start).toBeLessThan(5000)
})

test('of a pair without a known name the second is a company', () => {
  expect(tell('Nora Feldt, Liquid Weir')).toEqual([
    'Nora Feldt · - · Liquid Weir'
  ])
  expect(tell('Will Moor, Defense Weirs and Nora Field, Damworks')).toEqual([
    'Will Moor · - · Defense Weirs',
    'Nora Field · - · Damworks'
  ])
  expect(tell('Kim Lee, Ann Moreau')).toEqual([
    'Kim Lee · - · -',
    'Ann Moreau · - · -'
  ])
})
