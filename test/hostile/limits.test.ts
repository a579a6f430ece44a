import {afterAll, expect, test} from 'vitest'
import type {Limits} from '../../src/limits.ts'
import {type Outcome, reader} from './reader.ts'
import {row, series} from './repeat.ts'

/** What a limit keeps a parser from, and which other limits do so too. */
interface Guarded {
  text: string
  besides?: (keyof Limits)[]
}

const limited = reader('remark', 20_000)
const unlimited = reader('remark', 1500)

afterAll(async () => {
  await limited.end()
  await unlimited.end()
})

const warm = '---\na: "x"\n---\nx'

const guarded: Record<keyof Limits, Guarded> = {
  bytes: {text: row('x ', 8_000_000)},
  lines: {text: row('\n', 600_000)},
  blocks: {
    text: row(
      `|x|y|z|u|v|w|\n|-|-|-|-|-|-|\n${row('|x|y|z|u|v|w|\n', 120_000)}`,
      1
    )
  },
  marks: {text: row('\\', 900_000)},
  containers: {text: `${row('- ', 5000)}x`},
  delimiters: {text: row('*x_ ', 24_000)},
  brackets: {text: row('[x](u) ', 80_000), besides: ['marks']},
  bracketDepth: {text: `${row('![', 3000)}x${row('](u)', 6000)}`},
  lookahead: {text: row('x <? ', 60_000)},
  rewrites: {text: row('x\n=\n', 22_000)},
  addressPunctuation: {text: `http://x.example/${row('?', 30_000)}y`},
  addresses: {text: row('.http://', 240_000), besides: ['marks']},
  definitions: {
    text: `${series((at) => `[x${at}]: u\n${at % 900 ? '' : '\n'}`, 300_000)}\n${row(`${row('[zz] ', 4000)}\n\n`, 200_000)}`,
    besides: ['lines', 'marks']
  },
  frontMatterSize: {
    text: `---\na: "${row('x\\\n  ', 8_000_000)}"\n---\n`,
    besides: ['bytes']
  },
  frontMatterDepth: {
    text: `---\na: ${row('[', 20_000)}\n---\n`,
    besides: ['frontMatterValues']
  },
  frontMatterValues: {
    text: `---\n${series((at) => `k${at}: {a: [x]}\n`, 900_000)}---\n`,
    besides: ['frontMatterSize']
  }
}

// The keys of an object literal are those of its type.
const names = Object.keys(guarded) as (keyof Limits)[]

for (const name of names)
  test(`Without \`limits.${name}\`, a post takes too long`, async () => {
    const {text, besides = []} = guarded[name]
    const lifted = Object.fromEntries(
      besides.map((other) => [other, Number.POSITIVE_INFINITY])
    )
    // What a process reads first has the cost of its start.
    await limited.read(warm)
    await unlimited.read(warm)
    const within = await limited.read(text, {limits: lifted})
    const without = await unlimited.read(text, {
      limits: {...lifted, [name]: Number.POSITIVE_INFINITY}
    })
    expect(within).toMatchObject({end: 'post', rules: [ruleOf(name)]})
    expect(cost(without)).toBeGreaterThan(2 * cost(within))
  }, 60_000)

function cost(outcome: Outcome): number {
  if (outcome.end !== 'post') return Number.POSITIVE_INFINITY
  return outcome.rules.includes('body-unreadable')
    ? Number.POSITIVE_INFINITY
    : outcome.milliseconds
}

function ruleOf(name: string): string {
  return `limit-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
