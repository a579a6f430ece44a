import {afterEach, beforeEach, expect, test, vi} from 'vitest'

const post = '# Evening\n\n- [Slides](https://a.example)\n'

const warnings: unknown[][] = []

beforeEach(() => {
  warnings.length = 0
  vi.resetModules()
  vi.spyOn(process, 'emitWarning').mockImplementation((...warning) => {
    warnings.push(warning)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Both doors, loaded anew, and a post as the one over remark reads it. */
async function doors() {
  const {parsePost} = await import('../../../src/index.ts')
  const fast = await import('../../../src/fast.ts')
  return {parsePost: fast.parsePost, expected: parsePost(post)}
}

test('where Sätteri is there, nothing is warned of', async () => {
  const {parsePost, expected} = await doors()
  expect(parsePost(post)).toEqual(expected)
  expect(warnings).toEqual([])
})

test('where its binding cannot be loaded, remark parses, with one warning', async () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({
    createRequire: () => () => {
      throw new Error('Cannot find native binding')
    }
  })
  const {parsePost, expected} = await doors()
  expect(parsePost(post)).toEqual(expected)
  expect(parsePost(post)).toEqual(expected)
  expect(warnings).toEqual([
    [
      'Sätteri cannot be loaded, so posts are parsed by remark, which is slower: Error: Cannot find native binding',
      {code: 'TALKMARK_SLOW'}
    ]
  ])
})

test('where nothing of Node is there, remark parses', async () => {
  const {parsePost, expected} = await doors()
  vi.stubGlobal('process', undefined)
  const read = parsePost(post)
  vi.unstubAllGlobals()
  expect(read).toEqual(expected)
  expect(warnings).toEqual([])
})

test('where Sätteri throws, remark parses', async () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({
    createRequire: () => () => ({
      markdownToMdast: () => {
        throw new Error('Out of memory')
      }
    })
  })
  const {parsePost, expected} = await doors()
  expect(parsePost(post)).toEqual(expected)
})
