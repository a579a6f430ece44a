import {expect, test} from 'vitest'
import {asked} from '../asked.ts'

const talk =
  '# Interview with Ann\n\n**What do you build?**\n\nPumps, mostly.\n\n**Who helps you?**\n\nMy brother.\n\n**What is next for you?**\n\nI build a boat.\n\n'

function lastAnswer(end: string): string | undefined {
  return asked(talk + end).at(-1)?.[1]
}

test('ends the last answer where the post thanks who was asked', () => {
  expect(lastAnswer('Thank you, Ann! She will be at the fair.')).toBe(
    'I build a boat.'
  )
  expect(lastAnswer('#### Merci Ann !\n\nSee her at the fair.')).toBe(
    'I build a boat.'
  )
  expect(lastAnswer('And I swim.\n\n> ### Danke, Ann!')).toBe(
    'I build a boat. And I swim.'
  )
})

test('leaves an answer its thanks where it goes on for long', () => {
  const rest = 'We sail at dawn, whatever the weather is. '.repeat(16).trim()
  expect(lastAnswer(`Thanks to my brother, it floats.\n\n${rest}`)).toBe(
    `I build a boat. Thanks to my brother, it floats. ${rest}`
  )
})

test('leaves an answer thanks in an item, and those it begins with', () => {
  expect(lastAnswer('- Thanks for asking.')).toBe(
    'I build a boat. Thanks for asking.'
  )
  expect(
    asked('## Q&A\n\n### Q1: How fast is it?\n\nA:\n\nThanks for asking: fast.')
  ).toEqual([['How fast is it?', 'Thanks for asking: fast.']])
})

const turns =
  '**Ben:** What do you build?\n\n**Ann:** Pumps.\n\n**Ben:** Who helps you?\n\n**Ann:** My brother.\n\n**Ben:** Is that all?\n\n**Ann:** That is all.\n\n'

test('ends the last answer where who asked says thanks', () => {
  expect(asked(`${turns}**Ben:** Very well, thank you.`).at(-1)).toEqual([
    'Ben: Is that all?',
    'Ann: That is all.'
  ])
})

test('keeps what who asked says in the last answer, without thanks', () => {
  expect(asked(`${turns}**Ben:** I see.`).at(-1)).toEqual([
    'Ben: Is that all?',
    'Ann: That is all.',
    'Ben: I see.'
  ])
})
