import {describe, expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** What is told of a talk, in whatever order and with whatever between. */
interface Told {
  title: string
  name: string
  company: string
  account: string
  time: string
  number: number
}

const talks: readonly Told[] = [
  ['Pumps that repair themselves', 'Ida Moor', 'Quill Labs', 'idamoor'],
  ['Reading rivers with cheap sensors', 'Tom Beck', 'Heron', 'tbeck_dev'],
  ['A gentle tour of the flood gate', 'Lena Weir', 'Millrace Inc.', 'lweir'],
  ['Why our weir moved twice', 'Arno Velt', 'Stoat Systems', 'arnov']
].map(([title = '', name = '', company = '', account = ''], index) => ({
  title,
  name,
  company,
  account,
  time: `${18 + index}:30`,
  number: index + 1
}))

const formats: Record<string, (told: Told) => string> = {
  'TITLE by NAME': ({title, name}) => `${title} by ${name}`,
  'TITLE - NAME': ({title, name}) => `${title} - ${name}`,
  'TITLE – NAME, COMPANY': ({title, name, company}) =>
    `${title} – ${name}, ${company}`,
  'NAME - TITLE': ({title, name}) => `${name} - ${title}`,
  'NAME: TITLE': ({title, name}) => `${name}: ${title}`,
  'NAME (COMPANY): TITLE': ({title, name, company}) =>
    `${name} (${company}): ${title}`,
  'NAME, COMPANY: TITLE': ({title, name, company}) =>
    `${name}, ${company}: ${title}`,
  'NAME, COMPANY - TITLE': ({title, name, company}) =>
    `${name}, ${company} - ${title}`,
  'TITLE / NAME': ({title, name}) => `${title} / ${name}`,
  'TITLE | NAME': ({title, name}) => `${title} | ${name}`,
  'TITLE • NAME': ({title, name}) => `${title} • ${name}`,
  'NAME · TITLE': ({title, name}) => `${name} · ${title}`,
  'NAME → TITLE': ({title, name}) => `${name} → ${title}`,
  'TITLE (NAME)': ({title, name}) => `${title} (${name})`,
  'TITLE [NAME]': ({title, name}) => `${title} [${name}]`,
  'TITLE (NAME, COMPANY)': ({title, name, company}) =>
    `${title} (${name}, ${company})`,
  '"TITLE" by NAME': ({title, name}) => `"${title}" by ${name}`,
  'NAME, "TITLE"': ({title, name}) => `${name}, "${title}"`,
  '**TITLE** - NAME': ({title, name}) => `**${title}** - ${name}`,
  '**NAME:** TITLE': ({title, name}) => `**${name}:** ${title}`,
  'TITLE *NAME*': ({title, name}) => `${title} *${name}*`,
  '*NAME* TITLE': ({title, name}) => `*${name}* ${title}`,
  '*TITLE*. NAME': ({title, name}) => `*${title}*. ${name}`,
  '[TITLE](URL) NAME': ({title, name, number}) =>
    `[${title}](https://example.org/${number}) ${name}`,
  '[NAME](URL): TITLE': ({title, name, account}) =>
    `[${name}](https://example.org/${account}): ${title}`,
  '#N TITLE by NAME': ({title, name, number}) =>
    `#${number} ${title} by ${name}`,
  'Talk N: TITLE - NAME': ({title, name, number}) =>
    `Talk ${number}: ${title} - ${name}`,
  'TIME TITLE - NAME': ({title, name, time}) => `${time} ${title} - ${name}`,
  'TIME NAME: TITLE': ({title, name, time}) => `${time} ${name}: ${title}`,
  'TITLE by NAME (@ACCOUNT)': ({title, name, account}) =>
    `${title} by ${name} (@${account})`
}

const prose = `It was about what we all know and never write down, and it took
an hour that felt like a minute.`

const containers: Record<string, (lines: readonly string[]) => string> = {
  'headings over text': (lines) =>
    lines.map((line) => `## ${line}\n\n${prose}`).join('\n\n'),
  'headings below one that says that talks follow': (lines) =>
    `## Talks\n\n${lines.map((line) => `### ${line}\n\n${prose}`).join('\n\n')}`,
  'headings between others': (lines) =>
    `## Introduction\n\n${prose}\n\n${lines
      .map((line) => `## ${line}\n\n${prose}`)
      .join('\n\n')}\n\n## Conclusion\n\n${prose}`,
  'items below a heading': (lines) =>
    `## Talks\n\n${lines.map((line) => `- ${line}`).join('\n')}`,
  'paragraphs below a heading': (lines) => `## Talks\n\n${lines.join('\n\n')}`,
  'lines below a heading': (lines) => `## Talks\n\n${lines.join('  \n')}`,
  'paragraphs with text': (lines) =>
    `## Talks\n\n${lines.map((line) => `${line}\n\n${prose}`).join('\n\n')}`,
  'items below a line': (lines) =>
    `The talks were:\n\n${lines.map((line) => `* ${line}`).join('\n')}`,
  'numbered items': (lines) =>
    `## Talks\n\n${lines.map((line, index) => `${index + 1}. ${line}`).join('\n')}`,
  'items with text': (lines) =>
    `## Talks\n\n${lines.map((line) => `- ${line}\n\n  It was fun.`).join('\n\n')}`
}

describe.each(Object.entries(formats))('`%s`', (_, format) => {
  test.each(Object.entries(containers))('is read in %s', (_, container) => {
    const markdown = `---
title: Notes from Rill Meetup 12
---

We met at the mill again, and some sixty people came.

${container(talks.map(format))}
`
    expect(
      parsePost(markdown).talks.map(({title, speakers}) => [
        title,
        ...speakers.map(({name}) => name)
      ])
    ).toEqual(talks.map(({title, name}) => [title, name]))
  })
})
