import {describe, expect, it} from 'vitest'
import {fold} from '../../src/language/fold.ts'
import type {Meaning} from '../../src/language/pack.ts'
import {languages} from '../../src/language/packs.ts'

/** What every language has a word for. */
const common: readonly Meaning[] = [
  'question',
  'answer',
  'asker',
  'you',
  'speaker',
  'author',
  'title',
  'role',
  'organization',
  'talk',
  'keynote',
  'lightning',
  'panel',
  'workshop',
  'and',
  'at',
  'honorific',
  'occupation',
  'founder',
  'company',
  'questions',
  'interview',
  'references',
  'agenda',
  'talks',
  'preface',
  'closing',
  'break',
  'bio',
  'abstract',
  'event',
  'sponsors',
  'slides',
  'video',
  'code',
  'audio',
  'paper',
  'meetup',
  'document',
  'track',
  'day',
  'occasion',
  'narration',
  'series'
]

describe('the packs', () => {
  it('are those of nine languages', () => {
    expect(languages.map((pack) => pack.language)).toEqual([
      'en',
      'zh',
      'ja',
      'ko',
      'fr',
      'de',
      'es',
      'pt',
      'ru'
    ])
  })

  it.each(languages)('$language has words for what all share', ({words}) => {
    expect(common.filter((one) => !words[one]?.length)).toEqual([])
  })

  it.each(languages)('$language has no word twice for a meaning', ({words}) => {
    const twice = Object.entries(words).flatMap(([meaning, list]) =>
      list
        .map(fold)
        .filter((word, index, all) => all.indexOf(word) < index)
        .map((word) => `${meaning}: ${word}`)
    )
    expect(twice).toEqual([])
  })

  it.each(languages)('$language is data', (pack) => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack)
  })
})

describe('fold', () => {
  it('keeps the length of any text', () => {
    const text = 'İ ß ﬁ ㈱ … ½ Ǆ ｶﾞ Å é 🐝 \u2028\t㍿'
    expect(fold(text)).toHaveLength(text.length)
  })

  it('leaves raised letters and digits', () => {
    expect(fold('Nº m²')).toBe('nº m²')
  })
})
