import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {checkPost as checkFast} from '../../src/fast.ts'
import {checkPost, parsePost, rules} from '../../src/index.ts'

const bare = '![](a.png)\n'

test('the rules are in order, each once', () => {
  const ids = rules.map(({id}) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

describe('checkPost', () => {
  test('gives the post that `parsePost` gives, and more messages', () => {
    const {messages, ...post} = checkPost(bare)
    expect({...post, messages: []}).toEqual(parsePost(bare))
    expect(messages).toEqual([
      {
        ruleId: 'image-without-alt',
        severity: 'warning',
        reason:
          'Unexpected image `a.png` without alternative text, expected words for whoever does not see it',
        position: {
          start: {line: 1, column: 1, offset: 0},
          end: {line: 1, column: 11, offset: 10}
        },
        url: 'https://github.com/talkmark/talkmark/blob/main/docs/rules/image-without-alt.md'
      }
    ])
    expect(checkFast(bare)).toEqual(checkPost(bare))
  })

  test('puts the messages on a file', () => {
    const file = new VFile(bare)
    checkPost(file)
    expect(file.messages.map(String)).toEqual([
      '1:1-1:11: Unexpected image `a.png` without alternative text, expected words for whoever does not see it'
    ])
  })

  test('sets how grave rules are, those of reading too', () => {
    const source = `---\na: 1\na: 2\n...\n\n${bare}`
    const {messages} = checkPost(source, {
      rules: {
        'front-matter-duplicate-key': 'info',
        'front-matter-fence': 'off',
        'image-without-alt': ['error', {}]
      }
    })
    expect(messages.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
      ['front-matter-duplicate-key', 'info'],
      ['image-without-alt', 'error']
    ])
  })

  test('does not take a rule, severity or option that there is not', () => {
    const check = (rules: unknown) => () =>
      checkPost(bare, {rules: rules as never})
    expect(check(1)).toThrow(
      'Unexpected value, expected `options.rules` as an object'
    )
    expect(check({'image-without-alts': 'off'})).toThrow(
      'Unexpected rule `image-without-alts` in `options.rules`, expected one that there is, as `image-without-alt`'
    )
    expect(check({x: 'off'})).toThrow(
      'Unexpected rule `x` in `options.rules`, expected one that there is'
    )
    expect(check({'image-without-alt': 'warn'})).toThrow(
      'Unexpected `warn` as `options.rules["image-without-alt"]`, expected `error`, `warning`, `info` or `off`'
    )
    expect(check({'image-without-alt': []})).toThrow(
      'Unexpected value as `options.rules["image-without-alt"]`, expected a severity, or a list of one and options'
    )
    expect(check({'image-without-alt': ['error', 1]})).toThrow(
      'Unexpected value as options of `options.rules["image-without-alt"]`, expected an object'
    )
    expect(check({'image-without-alt': ['error', {key: []}]})).toThrow(
      'Unexpected option `key` of `options.rules["image-without-alt"]`, expected one that there is'
    )
    expect(check({'link-insecure': ['error', {allow: 'a'}]})).toThrow(
      'Unexpected value, expected `allow` of `options.rules["link-insecure"]` as a list of strings'
    )
    expect(check({'image-without-alt': undefined})().messages).toHaveLength(1)
  })
})
