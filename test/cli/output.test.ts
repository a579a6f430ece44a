import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {seed} from '../properties/holds.ts'
import {folder} from './folder.ts'
import {type Run, run} from './io.ts'

/** What acts on terminals, on logs, or on build servers that read logs. */
const hostile = [
  ...range(0x01, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x2028, 0x202e),
  ...range(0x2066, 0x2069),
  '::error file=a.md::x',
  ' ::set-output name=x::y',
  '##[error]x',
  '##vso[task.setvariable]x',
  '##teamcity[x]',
  '\u001b[31m',
  '\u001b]8;;https://a.example\u0007',
  '\r\n::warning::x',
  '\u2028::notice::x'
]

const formats = [
  ['--format', 'json'],
  ['--format', 'json', '--pretty'],
  ['--format', 'ndjson'],
  ['--format', 'tree'],
  ['--format', 'tree', '--explain']
]

/** A post that has a text in each field that there is. */
function post(text: string): string {
  const quoted = JSON.stringify(text)
  return `---
title: ${quoted}
description: ${quoted}
layout: ${quoted}
author: ${quoted}
tags: [${quoted}]
date: ${quoted}
${quoted}: ${quoted}
${quoted}: 2
---

# ${text}

## 1. Pumps ${text} by Ida ${text} Moor, ${text} at ${text}

[${text}](<https://a.example/${text}> "${text}")

![${text}](https://a.example/${text})

Q: Why ${text}?

A: ${text}

${'> '.repeat(80)}${text}
`
}

test.each(
  formats.map((format) => format.join(' '))
)('no text of a post acts on who reads it, by %s', async (format) => {
  for (const text of hostile)
    inert(await run(['parse', ...format.split(' '), '-'], {input: post(text)}))
})

test('no text of many does, whatever stands together', async () => {
  const pieces = fc.constantFrom(...hostile, 'a', ' ', '\n', ':', '#', '[')
  await fc.assert(
    fc.asyncProperty(
      fc.array(pieces, {maxLength: 8}),
      fc.constantFrom(...formats),
      async (parts, format) => {
        const input = parts.join('')
        inert(await run(['parse', ...format, '-'], {input: post(input)}))
        inert(await run(['parse', ...format, '-'], {input}))
      }
    ),
    {seed, numRuns: 60}
  )
})

test('no line that asks for a post does', async () => {
  for (const text of hostile) {
    const input = `${JSON.stringify({path: text, source: post(text)})}\n${text}\n`
    inert(await run(['parse', '--ndjson-in'], {input}))
  }
})

test('no name of a file does', async () => {
  const cwd = await folder({})
  for (const [index, text] of hostile.entries()) {
    const file = join(cwd, String(index), `${text}.md`)
    await mkdir(dirname(file), {recursive: true})
    await writeFile(file, index % 2 ? '\u0000' : '---\na: 1\na: 2\n---\n')
  }
  for (const format of formats) {
    const {code, ...rest} = await run(['parse', ...format, '.'], {cwd})
    inert({code, ...rest})
    expect(code).toBe(2)
  }
  for (const text of hostile)
    inert(await run(['parse', text, `${text}*.md`], {cwd}))
})

test('the scan sees what it looks for', () => {
  for (const text of hostile.filter((one) => one !== '\n')) {
    const out = `x\n${text}\n`
    expect(() => inert({code: 0, out, err: ''})).toThrow('out')
    expect(() => inert({code: 0, out: '', err: out})).toThrow('err')
  }
  for (const text of ['"::a::"', 'a ::b', '#[x]', '# #', 'Ä 夜 🌊'])
    inert({code: 0, out: text, err: text})
})

/** Nothing but text and line feeds, and no command of a build server. */
function inert({out, err}: Run): void {
  for (const [name, text] of Object.entries({out, err})) {
    const acting =
      /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]|^\s*::|##(?:vso|teamcity)?\[/imu.exec(
        text
      )
    if (acting)
      throw new Error(`${name}: ${JSON.stringify(text.slice(acting.index))}`)
  }
}

function range(from: number, to: number): string[] {
  return Array.from({length: to - from + 1}, (_, index) =>
    String.fromCharCode(from + index)
  )
}
