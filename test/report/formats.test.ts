import {describe, expect, test} from 'vitest'
import {findings} from '../../src/report/findings.ts'
import {at, outcomes, written} from './run.ts'

const [first, second] = outcomes
  .slice(0, 1)
  .flatMap((outcome) => ('findings' in outcome ? outcome.findings : []))

describe('text', () => {
  test('has place, rule, reason and line of each finding, and a summary', () => {
    expect(written('text', outcomes)).toBe(
      `posts/a.md:3:1 error front-matter-tag
  Unexpected \`[Slides]()\`, expected a target
  3 | [Slides]() and ![](pump.png)
    | ^^^^^^^^^^

posts/a.md:3:16 warning image-without-alt
  Unexpected image without text, expected what it shows
  3 | [Slides]() and ![](pump.png)
    |                ^^^^^^^^^^^^^

1 error and 1 warning in 1 of 2 posts; 1 post could not be checked
`
    )
  })

  test('is in colour where that is asked for', () => {
    const text = written('text', outcomes, {inColor: true})
    expect(text).toContain(
      'posts/a.md:3:1 \u001b[1;31merror\u001b[0m\u001b[2m front-matter-tag\u001b[0m\n'
    )
    expect(text).toContain('\u001b[33m^^^^^^^^^^^^^\u001b[0m\n')
  })

  test('says that nothing was found, or that a run was interrupted', () => {
    expect(written('text', outcomes.slice(1, 2))).toBe(
      'nothing found in 1 post\n'
    )
    expect(written('text', [], {isComplete: false})).toBe(
      'nothing found in no posts; interrupted\n'
    )
  })

  test('marks a point, and a place without a line not at all', () => {
    const source = '# Evening\n'
    const point = {line: 1, column: 3, offset: 2}
    const text = written('text', [
      {
        findings: findings(
          [
            at(source, '#', {
              reason: 'One.',
              severity: 'info',
              position: {start: point, end: point}
            }),
            {ruleId: 'whole', severity: 'error', reason: 'Two.', url: ''}
          ],
          source
        )
      }
    ])
    expect(text).toBe(
      `-:1:1 error whole
  Two.

-:1:3 info front-matter-tag
  One.
  1 | # Evening
    |   ^

1 error and 1 note in 1 of 1 post
`
    )
  })

  test('marks wide characters over their columns, tabs as one', () => {
    const source = '\t認識 [圖]() x\n'
    const text = written('text', [
      {path: 'a.md', findings: findings([at(source, '[圖]()')], source)}
    ])
    expect(text).toContain('  1 |  認識 [圖]() x\n    |       ^^^^^^\n')
  })

  test('says how much of it --fix can mend', () => {
    const source = 'a\n'
    const finding = at(source, 'a')
    const {position} = finding
    const fix = position ? [{position, text: 'b'}] : []
    const text = written('text', [
      {findings: findings([{...finding, fix}], source)}
    ])
    expect(text).toMatch(
      /\n1 error in 1 of 1 post; 1 can be mended by --fix\n$/u
    )
  })

  test('names three kinds of findings', () => {
    const source = 'a b c\n'
    const severities = ['error', 'warning', 'info'] as const
    const text = written('text', [
      {
        findings: findings(
          severities.map((severity) => at(source, 'a', {severity})),
          source
        )
      }
    ])
    expect(text).toMatch(/\n1 error, 1 warning and 1 note in 1 of 1 post\n$/u)
  })
})

test('json is one document, of the posts with something to say', () => {
  const {posts, summary} = JSON.parse(written('json', outcomes))
  expect(posts).toEqual([
    {
      path: 'posts/a.md',
      findings: [first, second].map((finding) => {
        const {frame: _, ...rest} = finding ?? {}
        return rest
      })
    },
    {
      path: 'posts/c.md',
      failure: {kind: 'file', reason: 'permission denied'}
    }
  ])
  expect(summary).toEqual({
    posts: 2,
    withFindings: 1,
    unchecked: 1,
    error: 1,
    warning: 1,
    info: 0,
    fixable: 0,
    complete: true
  })
})

test('ndjson is a line a finding, each with its path', () => {
  const lines = written('ndjson', [
    ...outcomes,
    {findings: [first!].map((finding) => finding)}
  ]).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    {path: 'posts/a.md', ruleId: 'front-matter-tag', severity: 'error'},
    {path: 'posts/a.md', ruleId: 'image-without-alt'},
    {path: 'posts/c.md', failure: {kind: 'file'}},
    {ruleId: 'front-matter-tag'}
  ])
})

describe('github', () => {
  test('is a command a finding, with its place', () => {
    expect(written('github', outcomes)).toBe(
      `::error file=posts/a.md,line=3,endLine=3,col=1,endColumn=11,title=front-matter-tag::Unexpected \`[Slides]()\`, expected a target
::warning file=posts/a.md,line=3,endLine=3,col=16,endColumn=29,title=image-without-alt::Unexpected image without text, expected what it shows
::error file=posts/c.md,title=post that could not be checked::permission denied
`
    )
  })

  test('escapes as the toolkit of GitHub does', () => {
    const source = 'ab\nc\n'
    const finding = at(source, 'ab\nc', {
      severity: 'info',
      reason: '5 % : ,\r\n'
    })
    expect(
      written('github', [
        {path: 'a,b:100%\n.md', findings: findings([finding], source)}
      ])
    ).toBe(
      '::notice file=a%2Cb%3A100%25%0A.md,line=1,endLine=2,' +
        'title=front-matter-tag::5 %25 : ,%0D%0A\n'
    )
  })

  test('leaves out what there is none of', () => {
    const finding = {
      ruleId: 'whole',
      severity: 'error',
      reason: 'No.',
      url: ''
    } as const
    expect(
      written('github', [
        {findings: findings([finding], '')},
        {failure: {kind: 'file', reason: 'none'}}
      ])
    ).toBe(
      '::error title=whole::No.\n' +
        '::error title=post that could not be checked::none\n'
    )
  })
})

test('gitlab is an array of issues, each with a fingerprint of its own', () => {
  const issues = JSON.parse(written('gitlab', outcomes))
  expect(issues).toMatchObject([
    {
      description: 'Unexpected `[Slides]()`, expected a target',
      check_name: 'front-matter-tag',
      severity: 'major',
      location: {path: 'posts/a.md', lines: {begin: 3}}
    },
    {check_name: 'image-without-alt', severity: 'minor'},
    {
      check_name: 'unchecked',
      severity: 'blocker',
      description: 'permission denied',
      location: {path: 'posts/c.md', lines: {begin: 1}}
    }
  ])
  const prints = issues.map(
    ({fingerprint}: {fingerprint: string}) => fingerprint
  )
  expect(new Set(prints).size).toBe(3)
  const {fingerprint} = first!
  const elsewhere = JSON.parse(
    written('gitlab', [
      {findings: [first!]},
      {path: 'b.md', findings: [first!]}
    ])
  )
  expect(elsewhere[0].location.path).toBe('-')
  expect(elsewhere[0].fingerprint).not.toBe(elsewhere[1].fingerprint)
  expect(elsewhere[0].fingerprint).not.toBe(fingerprint)
})

test('junit is a suite a post, in which errors fail', () => {
  expect(written('junit', outcomes)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="talkmark">
<testsuite name="posts/a.md" tests="2" failures="1" errors="0" skipped="1">
<testcase classname="posts/a.md" name="front-matter-tag (3:1)" file="posts/a.md" line="3"><failure type="error" message="Unexpected \`[Slides]()\`, expected a target">posts/a.md:3:1 https://example.org/rules#front-matter-tag</failure></testcase>
<testcase classname="posts/a.md" name="image-without-alt (3:16)" file="posts/a.md" line="3"><skipped message="warning: Unexpected image without text, expected what it shows"/></testcase>
</testsuite>
<testsuite name="posts/b.md" tests="1" failures="0" errors="0" skipped="0">
<testcase classname="posts/b.md" name="talkmark"/>
</testsuite>
<testsuite name="posts/c.md" tests="1" failures="0" errors="1" skipped="0">
<testcase classname="posts/c.md" name="talkmark"><error type="file" message="permission denied"/></testcase>
</testsuite>
</testsuites>
`
  )
})

test('junit of standard input calls it by its dash', () => {
  const finding = {
    ruleId: 'whole',
    severity: 'error',
    reason: 'No.',
    url: ''
  } as const
  const xml = written('junit', [
    {findings: findings([finding], '')},
    {failure: {kind: 'file', reason: 'none'}}
  ])
  expect(xml.match(/<testcase [^>]+>/gu)).toEqual([
    '<testcase classname="-" name="whole (1:1)" file="-" line="1">',
    '<testcase classname="-" name="talkmark">'
  ])
})

describe('markdown', () => {
  test('has counts, rules and the first findings', () => {
    expect(written('markdown', outcomes)).toBe(
      `## talkmark

1 error and 1 warning in 1 of 2 posts; 1 post could not be checked.

| Rule | Severity | Findings |
| --- | --- | --- |
| [front-matter-tag](<https://example.org/rules#front-matter-tag>) | error | 1 |
| [image-without-alt](<https://example.org/rules#front-matter-tag>) | warning | 1 |

| Place | Rule | Finding |
| --- | --- | --- |
| <code>posts/a.md&#58;3&#58;1</code> | front-matter-tag | Unexpected <code>&#91;Slides&#93;&#40;&#41;</code>, expected a target |
| <code>posts/a.md&#58;3&#58;16</code> | image-without-alt | Unexpected image without text, expected what it shows |

| Not checked | Why |
| --- | --- |
| <code>posts/c.md</code> | permission denied |
`
    )
  })

  test('counts what it does not show', () => {
    const source = '[Slides]()\n'
    const many = Array.from({length: 60}, () => at(source, '[Slides]()'))
    const text = written('markdown', [{findings: findings(many, source)}])
    expect(text).toContain('…and 10 more.\n')
    expect(text.match(/^\| <code>/gmu)).toHaveLength(50)
    expect(text).toContain('| <code>-&#58;1&#58;1</code> |')
  })

  test('shows a backtick without its end as one', () => {
    const source = 'a\n'
    const finding = at(source, 'a', {reason: 'Unexpected ` here'})
    expect(
      written('markdown', [
        {findings: findings([finding], source)},
        {failure: {kind: 'file', reason: 'none'}}
      ])
    ).toMatch(/Unexpected &#96; here \|\n\n.+\n.+\n\| <code>-<\/code> \| none/u)
  })
})
