import {describe, expect, it} from 'vitest'
import {lexicon} from '../../src/language/lexicon.ts'
import {languages} from '../../src/language/packs.ts'

const words = lexicon(languages)

describe('number', () => {
  it.each([
    ['1', 1],
    ['１２', 12],
    ['①', 1],
    ['⑳', 20],
    ['❸', 3],
    ['2️⃣', 2],
    ['🔟', 10],
    ['Ⅳ', 4],
    ['I', 1],
    ['XIV', 14],
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['first', 1],
    ['Second', 2],
    ['première', 1],
    ['deuxième', 2],
    ['erste', 1],
    ['primera', 1],
    ['segunda', 2],
    ['первый', 1],
    ['두 번째', 2],
    ['二つ目', 2],
    [' 3 ', 3],
    ['2a', 2],
    ['1st', 1],
    ['第三', 3]
  ])('reads %s', (text, value) => {
    expect(words.number(text)).toBe(value)
  })

  it.each([
    '',
    'talk',
    '1 talk',
    'XXI',
    'IIII',
    'iv',
    '3D',
    '12345678901',
    '第'
  ])('reads no number in %j', (text) => {
    expect(words.number(text)).toBeUndefined()
  })
})

describe('leadingNumber', () => {
  it.each([
    ['1. Bees', 1, 1],
    ['1st talk', 3, 1],
    ['22nd talk', 4, 22],
    ['1ère conférence', 4, 1],
    ['2ème conférence', 4, 2],
    ['3e conférence', 2, 3],
    ['2a: Bees', 2, 2],
    ['2B: Bees', 2, 2],
    ['1º dia', 2, 1],
    ['第一階段: 蜂', 2, 1],
    ['第3回', 2, 3],
    ['第 59 期', 4, 59],
    ['第一場演講', 3, 1],
    ['제2부', 3, 2],
    ['2번째 세션', 3, 2],
    ['3つ目の質問', 3, 3],
    ['2-й доклад', 3, 2],
    ['#1 Bees', 2, 1],
    ['No. 3 Bees', 5, 3],
    ['①Bees', 1, 1],
    ['II. Bees', 2, 2],
    ['I. Bees', 1, 1],
    ['III Bees', 3, 3],
    ['Première partie', 8, 1]
  ])('reads the number of %s', (text, length, value) => {
    expect(words.leadingNumber(text)).toEqual({length, value})
  })

  it('reads a number at an index', () => {
    expect(words.leadingNumber('主題一：蜂', 2)).toEqual({length: 1, value: 1})
    expect(words.leadingNumber('LT3: Bees', 2)).toEqual({length: 1, value: 3})
  })

  it.each([
    '3D printing',
    '10x faster',
    'I keep bees',
    'V for all',
    'Bees',
    ''
  ])('reads no number in %j', (text) => {
    expect(words.leadingNumber(text)).toBeUndefined()
  })
})
