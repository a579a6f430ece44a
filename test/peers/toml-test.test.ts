import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {JsonValue} from '../../src/model.ts'
import {matter} from './matter.ts'

/**
 * Where the files of toml-test are. No package of npm has them; that of Debian
 * does, golang-github-burntsushi-toml-dev, whose version 1.2.0 is meant here.
 */
const folder =
  process.env.TOML_TEST ??
  '/usr/share/gocode/src/github.com/BurntSushi/toml/internal/toml-test/tests'

/** What the suite says of a value: its type, and the value as text. */
interface Typed {
  type: string
  value: string
}

/** What is read, and what the suite has. */
type Expected = Typed | Expected[] | {[key: string]: Expected}

const number = 'a number that JSON cannot hold, which is an error'
const newer = 'what TOML 1.1 allows'
const ending = 'a lone CR, which ends a line in Markdown'

/** Files that are read otherwise, and why. */
const exceptions: Record<string, string> = {
  'valid/float/inf-and-nan.toml': number,
  'valid/integer/long.toml': number,
  'invalid/control/bare-cr.toml': ending,
  'invalid/control/comment-cr.toml': ending,
  'invalid/datetime/no-secs.toml': newer,
  'invalid/inline-table/linebreak-1.toml': newer,
  'invalid/inline-table/linebreak-2.toml': newer,
  'invalid/inline-table/linebreak-3.toml': newer,
  'invalid/inline-table/linebreak-4.toml': newer,
  'invalid/inline-table/trailing-comma.toml': newer,
  'invalid/string/basic-byte-escapes.toml': newer
}

test.skipIf(!existsSync(folder))('TOML is read as toml-test has it', () => {
  const count: Record<string, number> = {}
  const failed: unknown[] = []
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.toml')) continue
    const found = matter('toml', readFileSync(`${folder}/${file}`))
    const isValid = file.startsWith('valid')
    const isRight = isValid
      ? found.rules.length === 0 && isSame(found.data ?? {}, meant(file))
      : found.rules.length > 0
    const outcome = isRight
      ? isValid
        ? 'the same'
        : 'an error'
      : exceptions[file]
    if (outcome) count[outcome] = (count[outcome] ?? 0) + 1
    else failed.push({file, ...found})
  }
  expect(failed).toEqual([])
  expect(count).toEqual({
    'the same': 98,
    'an error': 225,
    [number]: 2,
    [newer]: 7,
    [ending]: 2
  })
})

function meant(file: string): Expected {
  return JSON.parse(
    readFileSync(`${folder}/${file.replace(/toml$/, 'json')}`, 'utf8')
  )
}

function isSame(data: JsonValue | undefined, expected: Expected): boolean {
  if (isTyped(expected)) return isValue(data, expected)
  if (typeof data !== 'object' || data === null) return false
  const [own, wanted] = [Object.entries(data), Object.entries(expected)]
  const isList = Array.isArray(expected)
  return (
    Array.isArray(data) === isList &&
    own.length === wanted.length &&
    wanted.every(([key, value]) => isSame(new Map(own).get(key), value))
  )
}

function isTyped(expected: Expected): expected is Typed {
  const {type, value} = Array.isArray(expected)
    ? {type: undefined, value: undefined}
    : expected
  return typeof type === 'string' && typeof value === 'string'
}

/** Dates stay the text that the author wrote; the suite has a form for each. */
function isValue(data: JsonValue | undefined, {type, value}: Typed): boolean {
  if (type === 'string') return data === value
  if (type === 'bool') return data === (value === 'true')
  if (type === 'integer' || type === 'float') return data === Number(value)
  return typeof data === 'string' && written(data) === written(value)
}

function written(date: string): string {
  return date
    .toUpperCase()
    .replace(' ', 'T')
    .replace(/(\.\d*?)0+(?=\D|$)/, '$1')
}
