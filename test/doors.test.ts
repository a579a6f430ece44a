import {expect, test} from 'vitest'

test('`talkmark` opens on these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'languages',
    'parseMetadata',
    'parsePost',
    'toPost'
  ])
})

test('`talkmark/fast` opens on the other `parsePost` alone', async () => {
  expect(Object.keys(await import('../src/fast.ts'))).toEqual(['parsePost'])
})

test('`talkmark/remark` opens on the plugin alone', async () => {
  expect(Object.keys(await import('../src/remark.ts'))).toEqual(['default'])
})

test('`talkmark/node` opens on these names', async () => {
  expect(Object.keys(await import('../src/node.ts'))).toEqual(['parsePosts'])
})
