import type {JsonValue, Position} from '../model.ts'
import {keySpans} from '../parse/key-spans.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground, RuleOptions} from './check.ts'
import {knownKeys} from './known-keys.ts'
import {nearest} from './nearest.ts'

/** Id of a rule about what front matter holds. */
export type FrontMatterRuleId =
  | 'front-matter-empty-value'
  | 'front-matter-missing'
  | 'front-matter-missing-key'
  | 'front-matter-unknown-key'

/** Rules about the keys of front matter, and whether they have values. */
export const frontMatterRules: Readonly<Record<FrontMatterRuleId, Check>> = {
  'front-matter-empty-value': {
    severity: 'warning',
    summary: 'A key of front matter without a value',
    findings: emptyValues
  },
  'front-matter-missing': {
    severity: 'off',
    summary: 'A post without front matter',
    findings: missing
  },
  'front-matter-missing-key': {
    severity: 'error',
    summary: 'Front matter without a key that posts are to have',
    options: {keys: []},
    findings: missingKeys
  },
  'front-matter-unknown-key': {
    severity: 'warning',
    summary: 'A key of front matter that is unknown, or nearly a known one',
    options: {keys: []},
    findings: unknownKeys
  }
}

function emptyValues(ground: Ground): Finding[] {
  return values(ground).flatMap(({key, value, position}) => {
    if (!isEmpty(value)) return []
    const reason = `Unexpected empty ${inCode(key)}, expected a value; write one, or remove the key`
    return {reason, position}
  })
}

function isEmpty(value: JsonValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

/** A value of front matter, at any depth. */
interface Value {
  key: string
  value: JsonValue
  /** Where it stands; where nothing does, its key. */
  position: Position
}

function values({matter, document}: Ground): Value[] {
  const found: Value[] = []
  for (const [pointer, {start, end}] of keySpans(matter.root)) {
    const value = at(matter.data, pointer)
    const place = matter.positions[pointer]
    if (value === undefined || !place) continue
    const isNothing = place.start.offset === place.end.offset
    found.push({
      key: pointer.slice(1).split('/').map(unescaped).join('.'),
      value,
      position: isNothing ? document.position(start, end) : place
    })
  }
  return found
}

/** The value that a JSON pointer leads to. */
function at(data: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = data
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return
    const key = unescaped(part)
    const owner: Record<string, JsonValue> | JsonValue[] = value
    value = Array.isArray(owner) ? owner[Number(key)] : owner[key]
  }
  return value
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

function missing({matter, document}: Ground): Finding[] {
  if (matter.position) return []
  return [
    {
      reason:
        'Unexpected post without front matter, expected some; begin the file with `---`, keys with values, and `---`',
      position: document.position(document.start, document.start)
    }
  ]
}

/** Each is found where the map is that it should be in. */
function missingKeys(ground: Ground, {keys = []}: RuleOptions): Finding[] {
  const {matter, document} = ground
  const position =
    matter.position ?? document.position(document.start, document.start)
  return keys
    .filter((key) => !Object.hasOwn(matter.data, key))
    .map((key) => ({
      reason: `Unexpected front matter without ${inCode(key)}, expected it; add the key with its value`,
      position,
      expected: [key]
    }))
}

function unknownKeys(
  {matter, document}: Ground,
  options: RuleOptions
): Finding[] {
  const {keys = []} = options
  const own = Object.keys(matter.data)
  const spans = keySpans(matter.root)
  return own.flatMap((key) => {
    const span = spans.get(`/${key}`)
    const near = keys.length
      ? nearest(key, keys, mostEdits(key))
      : nearlyKnown(key, own)
    if (!span || keys.includes(key) || (!keys.length && !near)) return []
    const expected = near
      ? `\`${near}\`; correct the spelling`
      : 'one that posts have; remove it, or allow it in the options of the rule'
    return {
      reason: `Unexpected key ${inCode(key)}, expected ${expected}`,
      position: document.position(span.start, span.end),
      ...(near && {expected: [near]})
    }
  })
}

/** A key that generators know, and that another is but for a slip. */
function nearlyKnown(key: string, own: readonly string[]): string | undefined {
  const name = key.toLowerCase().replace(/[-_]/g, '')
  if (name.length < 5 || knownKeys.has(name)) return
  const near = nearest(name, slippable, 1)
  return near && !own.includes(near) ? near : undefined
}

function mostEdits({length}: string): number {
  return length < 4 ? 1 : 2
}

/** Keys that are long and frequent enough for a slip to be told from others. */
const slippable = [
  'title',
  'description',
  'author',
  'authors',
  'categories',
  'category',
  'layout',
  'permalink',
  'published',
  'comments',
  'excerpt',
  'summary',
  'subtitle',
  'updated',
  'lastmod',
  'keywords',
  'redirect_from'
]
