import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../../src/index.ts'

const folder = new URL('../../docs/rules/', import.meta.url)
const list = new URL('../../docs/rules.md', import.meta.url)

test('each rule has a page, and each page a rule', () => {
  expect(readdirSync(folder).sort()).toEqual(rules.map(({id}) => `${id}.md`))
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
