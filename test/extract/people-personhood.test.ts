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
  'Nora 魏',
  'Quill 魏小禾',
  'Quill 中田 陽子',
  'Stripe Nora Feldt',
  'Nora Feldt Jr.',
  'Nora McFeldt',
  'Nora The Feldt',
  'Nora -- Feldt',
  'Rose Feldt',
  'J-P. Feldt',
  'Mr Feldt',
  'Nora Jonas Ada Ben Ida',
  'Nora Jonas Ada Ben Ida Mia',
  '司马青',
  '里海 みどり',
  'みどり あおば',
  'ヨハン ブラント',
  '長谷川',
  '민 서윤',
  '민서윤 Nora',
  'Nora 민서윤',
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
  'qx',
  'user_42',
  'nora.feldt',
  'McFeldt',
  '魏 Nora',
  '青禾水木',
  '민서',
  '민서를',
  '민서윤아',
  '꽃바람'
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
  '이야기를',
  '꽃바람꽃비',
  '민서윤아라',
  '민서윤1',
  '민서윤 Google',
  '꽃 바람',
  '민 서 윤',
  'ア',
  'はしるする',
  'アオバミドリソラシド',
  'アオバミドリソラシドレミファソラシドレ',
  '青禾魏青禾魏青禾魏',
  '青葉青葉青葉',
  '魏!小禾',
  'Nora “” Feldt',
  'N. "Feldt"',
  'Nora ªFeldt',
  'Nora _Feldt',
  'Nora Fel#dt',
  'Nora Feldt LLC',
  'Nora Feldt 3rd',
  'Nora de la de la de la Cruz',
  'nora.js',
  'жук_42',
  'é_é',
  'v1.2.3',
  '3.14',
  'a_very_long_account_name_indeed',
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
