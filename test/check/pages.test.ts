import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {checks} from '../../src/check/rules.ts'
import {checkPost, rules} from '../../src/index.ts'

const folder = new URL('../../docs/rules/', import.meta.url)
const list = new URL('../../docs/rules.md', import.meta.url)

test('each rule has a page, and each page a rule', () => {
  expect(
    readdirSync(folder)
      .map((name) => name.slice(0, -3))
      .sort()
  ).toEqual(rules.map(({id}) => id))
})

test.each(
  rules
)('the page of `$id` begins with what the table says', (rule) => {
  const {id, severity, isFixable, url} = rule
  const file = new URL(`${id}.md`, folder)
  const page = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [title, , facts] = page.split('\n')
  expect(title).toBe(`# \`${id}\``)
  expect(facts).toMatch(`Severity: ${severity}.`)
  expect(facts?.includes('Fixable')).toBe(isFixable)
  for (const option of Object.keys(rule.options))
    expect(page).toContain(`\`${option}\``)
  expect(url.endsWith(`/docs/rules/${id}.md`)).toBe(true)
})

test('the list of rules is the table', () => {
  const rows = rules.map(
    ({id, severity, summary, isFixable}) =>
      `| [\`${id}\`](rules/${id}.md) | ${severity} | ${summary}${isFixable ? ' (fixable)' : ''} |`
  )
  const table = [
    '| rule | severity | what is wrong |',
    '|---|---|---|',
    ...rows
  ]
  const text = readFileSync(list, 'utf8')
  const head = text.slice(0, text.indexOf('| rule |'))
  const whole = `${head}${table.join('\n')}\n`
  if (process.env.UPDATE) writeFileSync(list, whole)
  expect(readFileSync(list, 'utf8')).toBe(whole)
})

/** Rules that other files decide about; `check-posts` tests them. */
const ofMany = ['link-target-missing', 'slug-duplicate']

const ids = Object.keys(checks).filter((id) => !ofMany.includes(id))

test.each(ids)('what the page of `%s` calls bad is found', (id) => {
  expect(foundIn(id, 0)).not.toEqual([])
})

test.each(ids)('what the page of `%s` calls good is not', (id) => {
  expect(foundIn(id, 1)).toEqual([])
})

/** Messages of a rule about the first or second example of its page. */
function foundIn(id: string, index: number): string[] {
  const page = readFileSync(new URL(`${id}.md`, folder), 'utf8')
  const examples = [...page.matchAll(/^```(\w+)\n(.*?)\n```$/gms)]
  const [, language, example = ''] = examples[index] ?? []
  const [, path] = /in (\S+\.md)/.exec(example) ?? []
  const [, keys] = /with (\{.*\})/.exec(page) ?? []
  const setting = ['error', keys ? JSON.parse(keys) : {}] as const
  return checkPost(language === 'yaml' ? `---\n${example}\n---\n` : example, {
    path,
    rules: {[id]: setting}
  })
    .messages.filter(({ruleId}) => ruleId === id)
    .map(({reason}) => reason)
}
