import {expect, test} from 'vitest'

test('`talkmark` opens on these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'languages',
    'parsePost',
    'toPost'
  ])
})

test('`talkmark/remark` opens on the plugin alone', async () => {
  expect(Object.keys(await import('../src/remark.ts'))).toEqual(['default'])
})
