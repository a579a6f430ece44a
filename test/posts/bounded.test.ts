import {expect, test} from 'vitest'
import {defaultLimits} from '../../src/limits.ts'
import {isBounded} from '../../src/posts/bounded.ts'

test('within the limits by default a post is done soon', () => {
  expect(isBounded({limits: defaultLimits})).toBe(true)
  expect(isBounded({limits: {...defaultLimits, blocks: 1}})).toBe(true)
  expect(isBounded({limits: defaultLimits, findings: {}})).toBe(true)
})

test('without a limit, or with a schema of the user, it may never be', () => {
  const limits = {...defaultLimits, bracketDepth: Number.POSITIVE_INFINITY}
  expect(isBounded({limits})).toBe(false)
  const findings = {schema: {kind: 'json', file: '/schema.json'} as const}
  expect(isBounded({limits: defaultLimits, findings})).toBe(false)
})
