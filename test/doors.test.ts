import {expect, test} from 'vitest'

test('`talkmark` opens on these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'checkPost',
    'collectPosts',
    'languages',
    'parseMetadata',
    'parsePost',
    'rootOf',
    'rules',
    'sliceMarkdown',
    'toPost'
  ])
})

test('`talkmark/fast` opens on the other `checkPost` and `parsePost`', async () => {
  expect(Object.keys(await import('../src/fast.ts')).sort()).toEqual([
    'checkPost',
    'parsePost'
  ])
})

test('`talkmark/remark` opens on the plugin alone', async () => {
  expect(Object.keys(await import('../src/remark.ts'))).toEqual(['default'])
})

test('`talkmark/lint` opens on the plugin alone', async () => {
  expect(Object.keys(await import('../src/lint.ts'))).toEqual(['default'])
})

test('`talkmark/json-ld` opens on these names', async () => {
  expect(Object.keys(await import('../src/json-ld.ts')).sort()).toEqual([
    'scriptText',
    'toJsonLd'
  ])
})

test('`talkmark/calendar` opens on `toCalendar` alone', async () => {
  expect(Object.keys(await import('../src/calendar.ts'))).toEqual([
    'toCalendar'
  ])
})

test('`talkmark/csv` opens on `toCsv` alone', async () => {
  expect(Object.keys(await import('../src/csv.ts'))).toEqual(['toCsv'])
})

test('`talkmark/node` opens on these names', async () => {
  expect(Object.keys(await import('../src/node.ts')).sort()).toEqual([
    'checkPosts',
    'parsePosts'
  ])
})

test.each([
  'vite',
  'eleventy'
])('`talkmark/%s` opens on the plugin alone', async (host) => {
  expect(Object.keys(await import(`../src/${host}.ts`))).toEqual(['default'])
})

test('`talkmark/vitepress` opens on these names', async () => {
  expect(Object.keys(await import('../src/vitepress.ts')).sort()).toEqual([
    'pagePost',
    'postsLoader'
  ])
})

test('`talkmark/astro` opens on these names', async () => {
  expect(Object.keys(await import('../src/astro.ts')).sort()).toEqual([
    'isPost',
    'postLoader',
    'remarkLayoutPost',
    'satteriLayoutPost'
  ])
})
