import {expect, test} from 'vitest'
import {personhood} from '../../src/extract/people.ts'
import {piece} from '../../src/extract/piece.ts'
import {view} from '../../src/extract/view.ts'
import {lexicon} from '../../src/language/lexicon.ts'
import {languages} from '../../src/language/packs.ts'
import {frontMatter} from '../../src/parse/front-matter.ts'
import {body} from '../../src/parse/markdown.ts'
import {document} from '../../src/source/document.ts'

const words = {lexicon: lexicon(languages)}

test.each([
  '@nora_f',
  'Nora Feldt',
  'Olumide Adaramaja',
  'Nora de la Cruz',
  'NORA FELDT',
  'Анна Белова',
  '魏小禾',
  '中田陽子',
  'ヨハン・ブラント',
  '青葉みどり',
  '민서윤',
  'Dr. Feldt',
  '山本さん',
  'Nora Feldt & Jonas Brandt',
  'Nora Feldt (Quill)',
  'Nora Feldt, Data Architect at Quill',
  '青禾科技 CEO 魏小禾',
  '민서윤 (하늘랩스)'
])('somebody: %s', (text) => {
  expect(personhood(text, words)).toBeGreaterThanOrEqual(0.5)
})

test.each([
  'tka',
  'qirin',
  'Rain',
  'QUX',
  'user_42'
])('a single word may be somebody: %s', (text) => {
  expect(personhood(text, words)).toBeGreaterThan(0.1)
  expect(personhood(text, words)).toBeLessThan(0.5)
})

test.each([
  'Introduction',
  'Part 2',
  'Hands-on Kafka',
  'Kubernetes Security',
  'Live Coding',
  'QuillConf 2019',
  'How we test',
  'Who is Nora Feldt?',
  'Building reliable systems with events',
  'Search by keyword',
  'docker',
  'React Native',
  'Bonnes pratiques',
  'Lecciones aprendidas',
  'Verteilte Systeme',
  'Введение в тестирование',
  '架构演进',
  '高性能网络编程',
  '質疑応答',
  'マイクロサービス',
  '서비스 소개',
  '이야기',
  '개발자의 길을',
  '유트브',
  '라인 채용 설명회',
  ''
])('nobody: %s', (text) => {
  expect(personhood(text, words)).toBeLessThan(0.2)
})

test('a name known from elsewhere in the post is somebody', () => {
  const names = {has: (name: string) => name === 'tka'}
  expect(personhood('tka', {...words, names})).toBeGreaterThan(0.9)
})

test('a link to a profile tells of somebody', () => {
  const source = document('[mizuki](https://github.com/mizuki42)\n')
  const matter = frontMatter(source)
  const {lines} = view(body(source, matter).tree, source, matter.end)
  expect(personhood(piece(lines[0]!), words)).toBeGreaterThan(0.5)
})
