import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {CheckOptions} from '../../src/index.ts'
import lint from '../../src/lint.ts'

/** Messages that the plugin leaves on a file. */
async function messages(
  value: string,
  options?: CheckOptions
): Promise<string[]> {
  const processor = unified()
    .use(remarkParse)
    .use(lint, options ?? {})
  const file = new VFile({path: 'post.md', value})
  await processor.run(processor.parse(file), file)
  return file.messages.map(({ruleId, line}) => `${line} ${ruleId}`)
}

test('the plugin checks a post, by itself and with other plugins', async () => {
  const value = '---\ntitle: " A"\n---\n\n[a]()\n'
  expect(await messages(value)).toEqual([
    '2 front-matter-padded-title',
    '5 link-empty'
  ])
  expect(await messages(value, {rules: {'link-empty': 'off'}})).toEqual([
    '2 front-matter-padded-title'
  ])
})

test('without positions the rules that need some are silent', () => {
  const file = new VFile('[a]()\n\n[b]: c\n')
  const tree = {
    type: 'root' as const,
    children: [
      {
        type: 'paragraph' as const,
        children: [
          {type: 'link' as const, url: '', children: []},
          {type: 'text' as const, value: 'the [two words][c] are'}
        ]
      },
      {type: 'definition' as const, identifier: 'b', url: 'c'}
    ]
  }
  lint()(tree, file)
  expect(file.messages).toEqual([])
})
