import {readdirSync, readFileSync} from 'node:fs'
import {expect, test, vi} from 'vitest'
import {parsePost} from '../src/parse-post.ts'
import {inputs} from './hostile/inputs.ts'

const outside = vi.hoisted(() => new Set<string>())

vi.mock('../src/code-unit.ts', () => ({
  codeUnitAt(text: string, index: number) {
    if (!(index >= 0 && index < text.length))
      outside.add(new Error(`${index} in ${text}`).stack ?? text)
    return text.charCodeAt(index)
  },
  lengthOf: (text: string) => text.length
}))

test('no post is asked for a code unit that it does not have', () => {
  for (const name of readdirSync('fixtures'))
    for (const file of readdirSync(`fixtures/${name}`))
      if (file.startsWith('post.m'))
        parsePost(readFileSync(`fixtures/${name}/${file}`), {path: file})
  for (const input of Object.values(inputs)) parsePost(input(200))
  expect([...outside]).toEqual([])
})
