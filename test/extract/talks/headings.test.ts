import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Title and speakers of each talk, in short. */
function told(markdown: string): string[] {
  return parsePost(markdown).talks.map(({title, speakers}) =>
    [title, ...speakers.map(({name}) => name)].join(' | ')
  )
}

test('a heading that is a date in figures, or a day of a month, is no talk', () => {
  const days = [
    '08.03.2024',
    '2024-03-08',
    'Wednesday 10th May',
    '8 March 2024 Mill House, Riverton'
  ]
  for (const day of days)
    expect(
      told(
        `# River Conf 2024\n\n## ${day}\n\n### Small Pumps by Ida Moor\n\ntext\n\n### Big Pipes by Bo Lind\n\ntext\n`
      )
    ).toEqual(['Small Pumps | Ida Moor', 'Big Pipes | Bo Lind'])
  expect(
    told('# River Conf 2024\n\n## Agenda\n\n**08.03.2024**\n\ntext\n')
  ).toEqual([])
})

test('an address behind a label is no title', () => {
  expect(
    told(
      '# River Conf 2024\n\n- Ida Moor: http://river.example/ida\n- Bo Lind: bo@river.example\n- Ada Weir: ada@river.example\n'
    )
  ).toEqual([])
})

test('minutes with a word that goes on are of the title', () => {
  expect(
    told(
      '# 개발자 컨퍼런스 2024\n\n## 발표\n\n### 4분이면 충분한 펌프 제작기 - 김하나\n\ntext\n\n### (5분) 강의 이야기 - 이두리\n\ntext\n'
    )
  ).toEqual(['4분이면 충분한 펌프 제작기 | 김하나', '강의 이야기 | 이두리'])
})

test('a line that says by whom may name several, each with a company', () => {
  expect(
    told(`# River Conf 2024

### A Tale of Two Rivers
Presented by Ida Moor (Weirworks), Ada Weir (Riverside Department of Services for the Public), Bo Lind (Weirworks)

text

### Small Pumps
Presented by Tom Beck (Pumpline)

text

### Big Pipes
Presented in the hall that everybody knows from the years before, which is far away from the station and has no lift at all

text
`)
  ).toEqual([
    'A Tale of Two Rivers | Ida Moor | Ada Weir | Bo Lind',
    'Small Pumps | Tom Beck'
  ])
})

test('a heading over a list of names with titles is none of them', () => {
  expect(
    told(`# Meetup #12

## Tonight at Weirworks

We gather at eight:

- **Ida Moor** - Small Pumps for Everybody
- **Bo Lind & Ada Weir** - Planning Big Pipes at Scale
- **Tom Beck** - Wells without any Water
`)
  ).toEqual([
    'Small Pumps for Everybody | Ida Moor',
    'Planning Big Pipes at Scale | Bo Lind | Ada Weir',
    'Wells without any Water | Tom Beck'
  ])
  expect(
    told(`# Meetup #12

## Tonight at Weirworks

- **Ida Moor** - Small Pumps for Everybody
- **Bo Lind & Ada Weir** - Planning Big Pipes at Scale
`)
  ).toEqual([
    'Small Pumps for Everybody | Ida Moor',
    'Planning Big Pipes at Scale | Bo Lind | Ada Weir'
  ])
})

test('a heading over its speakers in a list keeps them', () => {
  const [talk] = parsePost(`# Meetup #12

## Small Pumps for Everybody

- Ida Moor
- Bo Lind

text
`).talks
  expect(talk?.title).toBe('Small Pumps for Everybody')
  expect(talk?.speakers[0]?.name).toBe('Ida Moor')
})

test('headings over a quote with a link to slides are talks', () => {
  const part = (title: string): string =>
    `## ${title}\n> 講者簡報：https://river.example/${title.length}\n\ntext\n\n`
  expect(
    told(
      `# 水利筆記\n\n${['Small Pumps', 'Pipes and Wells', 'The Future of Dams'].map(part).join('')}`
    )
  ).toEqual(['Small Pumps', 'Pipes and Wells', 'The Future of Dams'])
})

test('a comma that ends the link of a title joins it to the names behind', () => {
  const page = 'https://conf.example/2024'
  expect(
    told(`# River Conf 2024

### [Small pumps, big pipes,](${page}/talk/1) [Ida Moor](${page}/speaker/im)

text

### **[Weirs at Rest,](${page}/talk/2)** [Bo Lind](${page}/speaker/bl) & [Lee Marsh](${page}/speaker/lm)

text
`)
  ).toEqual([
    'Small pumps, big pipes | Ida Moor',
    'Weirs at Rest | Bo Lind | Lee Marsh'
  ])
})

test('a name, a dash and what somebody does below a title name who speaks', () => {
  const told = (line: string) =>
    parsePost(
      `# 河岸技术沙龙\n\n### 主题一： 《水泵》\n![](a.png =200x200)\n\n${line}\n`
    ).talks[0]?.speakers.map(({name}) => name)
  expect(
    told(
      '李小河 - 河岸公司工程师，10年抽水经验，主持开发过各种水闸，目前专注于水渠的管理'
    )
  ).toEqual(['李小河'])
})

test('a keyword alone stands over the talks in it, each with who gives it', () => {
  expect(
    told(`# River Conf 2024

## Keynotes

### Small Pumps
**Ida Moor (Weirworks)**

- water

### Big Pipes
**Bo Lind**

- more water

## Deep Lakes
**Ada Weir (Pumpline)**

- still water
`)
  ).toEqual([
    'Small Pumps | Ida Moor',
    'Big Pipes | Bo Lind',
    'Deep Lakes | Ada Weir'
  ])
})

test('a keyword alone over notes, or over who speaks, is the talk', () => {
  expect(
    told(
      '# River Conf 2024\n\n## Keynote\n\n### Ida Moor\n\ntext\n\n### Why we pump\n\ntext\n\n## Deep Lakes by Ada Weir\n\ntext\n'
    )
  ).toEqual([' | Ida Moor', 'Deep Lakes | Ada Weir'])
})

test('who contributed to notes gave no talk', () => {
  expect(
    told(
      '# Notes from conferences\n\n## River Conf 2024\n\n## Contributors\n\n* Ida Moor\n'
    )
  ).toEqual([])
})

test('an editor in chief is one thing, and so is who leads and makes', () => {
  const roles = parsePost(
    '# River Conf 2024\n\n## Small Pumps\n\nIda Moor, Editor-in-Chief, Lake Magazine\n\n## Big Pipes\n\nBo Lind, CEO/Maker, Pumpline\n'
  ).talks.map(({speakers}) =>
    speakers.map(({name, role, organization}) => [name, role, organization])
  )
  expect(roles).toEqual([
    [['Ida Moor', 'Editor-in-Chief', 'Lake Magazine']],
    [['Bo Lind', 'CEO/Maker', 'Pumpline']]
  ])
})

test('a line under a title that ends in the short form of a company names who gives it', () => {
  const talk = (line: string) =>
    told(`# River Conf 2024\n\n## Talk: Small Pumps\n${line}\n\ntext\n`)
  expect(talk('Ida Moor & Bo Lind, Weir Tools, Inc.')).toEqual([
    'Small Pumps | Ida Moor | Bo Lind'
  ])
  expect(talk('We bought them from Weir Tools, Inc.')).toEqual(['Small Pumps'])
})
