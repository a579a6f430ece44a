import {describe, expect, it} from 'vitest'
import {lexicon} from '../../src/language/lexicon.ts'
import type {LanguagePack} from '../../src/language/pack.ts'
import {languages} from '../../src/language/packs.ts'

const words = lexicon(languages)

describe('leading', () => {
  it('finds the longest word at the start', () => {
    expect(words.leading('speaker', 'Speaker: Ada')).toEqual({
      start: 0,
      end: 7,
      length: 7,
      meaning: 'speaker',
      word: 'Speaker'
    })
    expect(words.leading('keynote', 'Keynote speech: Maps')?.length).toBe(14)
  })

  it('finds a word at an index', () => {
    expect(words.leading('answer', '- Ans: yes', 2)?.end).toBe(5)
    expect(words.leading('answer', '- Ans: yes', 1)).toBeUndefined()
  })

  it('takes no part of a longer word for a word', () => {
    expect(words.leading('answer', 'Apple: red')).toBeUndefined()
    expect(words.leading('by', 'bytes')).toBeUndefined()
    expect(words.leading('answer', 'Réponses')?.word).toBe('Réponses')
    expect(words.leading('question', 'Вопросительный')).toBeUndefined()
    expect(words.leading('answer', 'xA: no', 1)).toBeUndefined()
  })

  it('lets a digit follow a word', () => {
    expect(words.leading('question', 'Q1. Why?')?.length).toBe(1)
    expect(words.leading('lightning', 'LT3: Bees')?.length).toBe(2)
    expect(words.leading('talk', 'Session1: Bees')?.length).toBe(7)
  })

  it('lets a letter of another script follow a word', () => {
    expect(words.leading('question', 'Q为什么')?.length).toBe(1)
    expect(words.leading('question', '问题1：')?.word).toBe('问题')
  })

  it('folds case and width without moving an index', () => {
    expect(words.leading('question', 'Ｑ：どう？')?.length).toBe(1)
    expect(words.leading('questions', 'Ｑ＆Ａ')?.length).toBe(3)
    expect(words.leading('speaker', 'SPEAKER：')?.length).toBe(7)
    expect(words.find('questions', '🎤 ﬁ Ｑ＆Ａ')?.start).toBe(5)
    expect(words.leading('lightning', 'Lightning\u00A0Talk')?.length).toBe(14)
    expect(words.leading('keynote', 'Keynote d’ouverture')?.length).toBe(19)
  })

  it('weighs several meanings by length, then by their order', () => {
    expect(words.leading(['question', 'questions'], 'Q&A: all')).toMatchObject({
      meaning: 'questions',
      length: 3
    })
    expect(words.leading(['talk', 'title'], '主题：蜂')?.meaning).toBe('talk')
    expect(words.leading(['title', 'talk'], '主题：蜂')?.meaning).toBe('title')
  })

  it('knows what talkers of every language write before a speaker', () => {
    const labels = [
      'Presented by Ada',
      '分享讲师：小蜂',
      '講者: 小蜂',
      '登壇者：蜂子',
      '발표자: 벌',
      'Intervenante : Ada',
      'Referentin: Ada',
      'Ponente: Ada',
      'Palestrante: Ada',
      'Докладчик: Ада'
    ]
    expect(labels.filter((one) => !words.leading('speaker', one))).toEqual([])
  })

  it('keeps katakana words whole', () => {
    expect(words.leading('talk', 'トーク：蜂')?.length).toBe(3)
    expect(words.leading('talk', 'トークン：蜂')).toBeUndefined()
    expect(words.has('occupation', 'エンジニアリング')).toBe(false)
    expect(words.trailing('occupation', '組込みエンジニア')?.start).toBe(3)
  })
})

describe('trailing', () => {
  it('finds the longest word at the end', () => {
    expect(words.trailing('honorific', '蜂山花子さん')).toMatchObject({
      start: 4,
      end: 6,
      word: 'さん'
    })
    expect(words.trailing('honorific', '김벌님')?.start).toBe(2)
    expect(words.trailing('honorific', '王老师 ')).toMatchObject({
      start: 1,
      end: 3
    })
  })

  it('takes no part of a longer word for a word', () => {
    expect(words.trailing('company', 'Zinc')).toBeUndefined()
    expect(words.trailing('company', 'Bees Inc')?.start).toBe(5)
  })
})

describe('find', () => {
  it('finds the first word, the longest at its place', () => {
    expect(words.find('by', 'Maps by Ada by night')?.start).toBe(5)
    expect(words.find('by', 'Maps by Ada by night', 6)?.start).toBe(12)
    expect(words.find('by', 'Maps presented by Ada')?.word).toBe('presented by')
  })

  it('knows the first of several meanings', () => {
    expect(words.find(['at', 'by'], 'Maps by Ada at Bees')?.meaning).toBe('by')
  })

  it('takes a small letter for a word, a capital for an initial', () => {
    expect(words.find('and', 'Ada y Bea')?.start).toBe(4)
    expect(words.find('and', 'Ada Y Bea')).toBeUndefined()
  })

  it('finds nothing in nothing', () => {
    expect(words.find('by', '')).toBeUndefined()
    expect(words.has('by', 'Maps')).toBe(false)
  })
})

describe('is', () => {
  it('overlooks punctuation, emoji and a colon', () => {
    expect(words.is('references', 'References:')).toBe(true)
    expect(words.is('references', '🔗 【参考資料】')).toBe(true)
    expect(words.is('questions', '**Q & A**')).toBe(true)
    expect(words.is('company', 'Inc.')).toBe(true)
    expect(words.is('and', '&')).toBe(true)
  })

  it('knows a word beside its translation', () => {
    expect(words.is('questions', '常見問答 (FAQ)')).toBe(true)
    expect(words.is('references', '参考 / References')).toBe(true)
  })

  it('wants nothing else in the text', () => {
    expect(words.is('references', 'References to bees')).toBe(false)
    expect(words.is('talk', 'Session 1')).toBe(false)
    expect(words.is('talk', '***')).toBe(false)
    expect(words.is('talk', '')).toBe(false)
  })

  it('knows headings of every language', () => {
    const headings = [
      'Questions and Answers',
      '问答环节',
      '質疑応答',
      '질의응답',
      'Questions/réponses',
      'Fragen und Antworten',
      'Preguntas y respuestas',
      'PREGUNTAS Y RESPUESTAS',
      'Perguntas e respostas',
      'Вопросы и ответы'
    ]
    expect(headings.filter((one) => !words.is('questions', one))).toEqual([])
  })
})

describe('which', () => {
  const roles = ['references', 'questions', 'slides', 'video'] as const

  it('knows what of several things the whole text is', () => {
    expect(words.which(roles, '🔗 Q&A:')).toBe('questions')
    expect(words.which(roles, '参考 / References')).toBe('references')
    expect(words.which(roles, 'References to bees')).toBeUndefined()
    expect(words.which(roles, 'Bees')).toBeUndefined()
    expect(words.which(roles, '***')).toBeUndefined()
    expect(words.which(roles, '')).toBeUndefined()
  })

  it('takes words of one meaning only', () => {
    expect(words.is(roles, 'Slides / Video')).toBe(true)
    expect(words.which(roles, 'Slides / Video')).toBeUndefined()
  })

  it('takes the first that is asked for', () => {
    expect(words.which(['title', 'talk'], '主题')).toBe('title')
    expect(words.which(['talk', 'title'], '主题')).toBe('talk')
  })
})

describe('packs of the user', () => {
  const mine: LanguagePack = {
    language: 'it',
    words: {speaker: ['Relatore', 'Relatrice'], by: ['a cura di']},
    numbers: {primo: 1},
    numberPrefixes: ['n.o'],
    numberSuffixes: ['mo']
  }

  it('adds a language', () => {
    const more = lexicon([...languages, mine])
    expect(more.leading('speaker', 'Relatrice: Ada')?.length).toBe(9)
    expect(more.leading('speaker', 'Speaker: Ada')?.length).toBe(7)
    expect(more.number('primo')).toBe(1)
    expect(more.leadingNumber('10mo talk')).toEqual({length: 4, value: 10})
    expect(more.leadingNumber('n.o 4')).toEqual({length: 5, value: 4})
    expect(words.leading('speaker', 'Relatrice: Ada')).toBeUndefined()
  })

  it('adds words to a language', () => {
    const slang = {language: 'en', words: {speaker: ['Bee keeper']}}
    const more = lexicon([...languages, slang])
    expect(more.leading('speaker', 'bee keeper: Ada')?.word).toBe('Bee keeper')
  })

  it('knows no word that no pack has', () => {
    const few = lexicon([mine])
    expect(few.leading('speaker', 'Speaker: Ada')).toBeUndefined()
    expect(few.has('talk', 'Talk')).toBe(false)
    expect(few.number('first')).toBeUndefined()
    expect(few.number('1')).toBe(1)
  })

  it('knows a capital beside its small letter', () => {
    const both = lexicon([
      {language: 'xx', words: {and: ['u', 'U'], by: ['u']}}
    ])
    expect(both.leading('and', 'U')?.word).toBe('U')
    expect(both.leading('by', 'U')).toBeUndefined()
    expect(both.leading(['by', 'and'], 'U')?.meaning).toBe('and')
    expect(both.leading(['by', 'and'], 'u')?.meaning).toBe('by')
  })

  it('overlooks a word of no characters', () => {
    const none = lexicon([{language: 'en', words: {talk: ['']}}])
    expect(none.leading('talk', 'Talk')).toBeUndefined()
  })

  it('compiles a list once', () => {
    const packs = [mine]
    expect(lexicon(packs)).toBe(lexicon(packs))
    expect(lexicon([mine])).not.toBe(lexicon(packs))
  })
})
