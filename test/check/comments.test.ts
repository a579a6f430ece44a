import {describe, expect, test} from 'vitest'
import {checkPost} from '../../src/index.ts'
import {found} from './found.ts'

/** Lines with a message of a rule. */
function lines(source: string): string[] {
  return checkPost(source).messages.map(
    ({ruleId, position}) => `${position?.start.line} ${ruleId}`
  )
}

const bad = '[a]()\n'

describe('comments silence rules', () => {
  test('on the next line that is not blank', () => {
    const comment = '<!-- talkmark-disable-next-line link-empty -- soon -->'
    expect(lines(`${comment}\n${bad}\n${bad}`)).toEqual(['4 link-empty'])
    expect(lines(`${comment}\n\n${bad}`)).toEqual([])
    expect(lines(`${bad}\n${comment}`)).toEqual(['1 link-empty'])
  })

  test('from a line on, up to where they speak again', () => {
    const source = `<!-- talkmark-disable link-empty, image-without-alt -->\n\n${bad}\n![](a.png)\n\n<!-- talkmark-enable link-empty -->\n\n${bad}\n![](a.png)\n\n<!-- talkmark-enable -->\n\n![](a.png)\n`
    expect(lines(source)).toEqual(['9 link-empty', '15 image-without-alt'])
  })

  test('all of them where they name none', () => {
    const source = `<!-- talkmark-disable -->\n\n${bad}\n<!--talkmark-enable link-empty-->\n\n${bad}![](a.png)\n`
    expect(lines(source)).toEqual(['7 link-empty'])
    expect(lines(`<!-- talkmark-enable -->\n\n${bad}`)).toEqual([
      '3 link-empty'
    ])
  })

  test('in one line too, in MDX, and in front matter', () => {
    expect(
      lines(
        `A <!-- talkmark-disable --> [a]() <!-- talkmark-enable --> [b]()\n`
      )
    ).toEqual(['1 link-empty'])
    expect(
      lines(`{/* talkmark-disable-next-line link-empty */}\n\n${bad}`)
    ).toEqual([])
    expect(
      lines(
        '---\n# talkmark-disable-next-line front-matter-empty-value\nimage:\nslug:\n---\n'
      )
    ).toEqual(['4 front-matter-empty-value'])
  })

  test('and messages of reading', () => {
    expect(
      lines('---\na: 1\n# talkmark-disable-next-line\na: 2\n---\n')
    ).toEqual([])
  })

  test.each([
    '`<!-- talkmark-disable -->`',
    '```\n<!-- talkmark-disable -->\n```',
    '`{/* talkmark-disable */}`',
    '# talkmark-disable',
    '<!-- talkmark-disabled -->',
    '<!-- talkmark-disable',
    'talkmark-disable'
  ])('but not by %j', (comment) => {
    const found = lines(`${bad}\n${comment}\n\n${bad}`)
    expect(found[0]).toBe('1 link-empty')
  })

  test('what stands in code is shown, and no comment', () => {
    expect(
      lines(`\`\`\`\n<!-- talkmark-disable -->\n\`\`\`\n\n${bad}`)
    ).toEqual(['5 link-empty'])
  })

  test('a value of front matter is no comment', () => {
    expect(lines('---\ntitle: A # talkmark-disable\nimage:\n---\n')).toEqual([
      '3 front-matter-empty-value'
    ])
  })
})

test('`comment-unknown-rule` finds rules that there are not', () => {
  const source =
    '<!-- talkmark-disable-next-line link-emty, zzzzzzzzzzzzzzzz -- a reason -->\n[a]()\n'
  expect(found('comment-unknown-rule', source)).toEqual([
    '1:33-1:42 Unexpected rule `link-emty` in a comment, expected one that there is, as `link-empty`; correct it',
    '1:44-1:60 Unexpected rule `zzzzzzzzzzzzzzzz` in a comment, expected one that there is; correct it'
  ])
})

test('a comment on the last line silences nothing before it', () => {
  expect(lines(`${bad}<!-- talkmark-disable-next-line -->`)).toEqual([
    '1 link-empty'
  ])
})

test('rules of one comment speak again one by one', () => {
  const source = `<!-- talkmark-disable link-empty, link-insecure -->\n\n<!-- talkmark-enable link-insecure -->\n\n${bad}\n<!-- talkmark-enable link-empty -->\n\n${bad}`
  expect(lines(source)).toEqual(['9 link-empty'])
})
