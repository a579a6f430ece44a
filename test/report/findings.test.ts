import {expect, test} from 'vitest'
import {findings} from '../../src/report/findings.ts'
import {hash} from '../../src/report/hash.ts'
import {at} from './run.ts'

const prints = (source: string, ...texts: string[]): string[] =>
  findings(
    texts.map((text) => at(source, text)),
    source
  ).map(({fingerprint}) => fingerprint)

test('findings are ordered by place, then by rule', () => {
  const source = 'a b\n'
  const ids = findings(
    [
      at(source, 'b', {ruleId: 'x'}),
      at(source, 'a', {ruleId: 'z'}),
      at(source, 'a', {ruleId: 'y'}),
      at(source, 'a', {ruleId: 'y'}),
      at(source, 'a b', {ruleId: 'a'}),
      {ruleId: 'whole', severity: 'error', reason: '', url: ''}
    ],
    source
  ).map(({ruleId}) => ruleId)
  expect(ids).toEqual(['whole', 'y', 'y', 'z', 'a', 'x'])
})

test('a fingerprint is of the rule and the line, wherever the line is', () => {
  const [before] = prints('[a]() b\n', '[a]()')
  expect(prints('# New\r\n\r\n  [a]() b\r\n', '[a]()')).toEqual([before])
  expect(prints('[a]() c\n', '[a]()')).not.toEqual([before])
})

test('two findings on one line have fingerprints of their own', () => {
  const [one, two] = prints('[a]() [b]()\n', '[a]()', '[b]()')
  expect(one).not.toBe(two)
})

test('a finding without a place has a fingerprint of its reason', () => {
  const whole = {ruleId: 'x', severity: 'error', url: ''} as const
  const [one, two] = findings(
    [
      {...whole, reason: 'One.'},
      {...whole, reason: 'Two.'}
    ],
    ''
  )
  expect(one?.fingerprint).not.toBe(two?.fingerprint)
  expect(one?.frame).toBeUndefined()
})

test('a frame is the first line of a place', () => {
  const source = '\ufeffone two\r\nthree\n'
  const {position} = at(source, 'two')
  const [finding] = findings(
    [
      at(source, 'two', {
        position: {
          start: {line: 1, column: 5, offset: 5},
          end: {line: 2, column: 3, offset: 12}
        }
      })
    ],
    source
  )
  expect(position?.start.offset).toBe(5)
  expect(finding?.frame).toEqual({
    line: 1,
    before: 'one ',
    marked: 'two',
    after: ''
  })
})

test('a long line is cut around the place, between whole characters', () => {
  const frameOf = (source: string, text: string) =>
    findings([at(source, text)], source)[0]?.frame
  expect(frameOf(`${'a'.repeat(50)}[x]()${'b'.repeat(50)}`, '[x]()')).toEqual({
    line: 1,
    before: `…${'a'.repeat(40)}`,
    marked: '[x]()',
    after: `${'b'.repeat(40)}…`
  })
  expect(frameOf(`x${'c'.repeat(100)} y`, `x${'c'.repeat(100)}`)).toEqual({
    line: 1,
    before: '',
    marked: `x${'c'.repeat(79)}…`,
    after: ''
  })
  const smiles = '😀'.repeat(30)
  expect(frameOf(`${smiles}a[x]()b${smiles}`, '[x]()')).toEqual({
    line: 1,
    before: `…${'😀'.repeat(19)}a`,
    marked: '[x]()',
    after: `b${'😀'.repeat(19)}…`
  })
})

test('a hash has 64 bits and is the same everywhere', () => {
  expect(hash('talkmark')).toMatch(/^[\da-f]{16}$/u)
  expect(hash('')).not.toBe(hash('\0'))
  const many = Array.from({length: 20_000}, (_, index) => hash(`line ${index}`))
  expect(new Set(many).size).toBe(20_000)
  expect(hash('talkmark')).toBe('e00687ff1d43b5d5')
})
