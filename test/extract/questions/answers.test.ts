import {expect, test} from 'vitest'
import {asked, read} from '../asked.ts'

test('takes links in brackets for no answer', () => {
  const source =
    '## Q&A\n\n- How fast is it?\n  - ([video](a))\n- Who wrote it?\n  - ([notes](b), [slides](c))\n- Is it free?\n  - ([terms](d) apply)\n- Is it small?\n  - (*very* [so](e))'
  expect(asked(source)).toEqual([
    ['How fast is it?'],
    ['Who wrote it?'],
    ['Is it free?', '(terms apply)'],
    ['Is it small?', '(very so)']
  ])
})

test('gives an answer the image behind it, in Markdown', () => {
  const source =
    'Q: How fast is it?\n\nA: Fast enough.\n\n![A boat](a.png)\n\nQ: Who wrote it?\n\nA: Ada did.\n\n<img src="b.png">'
  const ends = read(source).questions.map(({position}) =>
    source.slice(0, position.end.offset).split('\n').at(-1)
  )
  expect(ends).toEqual(['![A boat](a.png)', 'A: Ada did.'])
})

test('gives an answer no image of another item', () => {
  const source =
    '- Q: How fast is it?\n\n  A: Fast enough.\n\n- ![A boat](a.png)'
  const [question] = read(source).questions
  expect(source.slice(0, question?.position.end.offset)).toMatch(/enough\.$/)
})

test('takes a label in an answer for a part of it, a name for another', () => {
  const source =
    '## Q&A\n\n### How fast is it?\n\nWell, fast.\n\nNote: Not always.\n\nNote: Nor ever.\n\n### Who wrote it?\n\nAda did.\n\n**Ben:** And I.\n\n**Ben:** I did.'
  expect(asked(source)).toEqual([
    ['How fast is it?', 'Well, fast. Note: Not always. Note: Nor ever.'],
    ['Who wrote it?', 'Ada did.', 'Ben: And I.', 'Ben: I did.']
  ])
})

test('takes a paragraph in brackets at the end for no answer', () => {
  const source = 'Q: How fast is it?\n\nA: Fast.\n\n'
  const pair = ['How fast is it?', 'Fast.']
  expect(asked(`${source}(The end.)`)).toEqual([pair])
  expect(asked(`${source}(The) end.`)).toEqual([
    ['How fast is it?', 'Fast. (The) end.']
  ])
})

test('takes no empty answer that stands apart', () => {
  const source =
    '```\nQ1. How fast is it?\n\nQ2. Who wrote it?\n```\n\n## More\n\n```\nA1.\n\nA2. Ada did.\n```'
  expect(read(source).questions.map(({answers}) => answers.length)).toEqual([
    1, 1
  ])
})

test('an item that asks beside one with a marked answer is a question without one', () => {
  expect(
    asked(
      '## Q&A\n\n- How fast is it?\n  - Ans: Fast enough.\n- Does it float?\n- Who wrote it?\n  - Ans: Nobody.\n- And who pays?\n\nThanks to all.'
    )
  ).toEqual([
    ['How fast is it?', 'Fast enough.'],
    ['Does it float?'],
    ['Who wrote it?', 'Nobody.'],
    ['And who pays?']
  ])
})

test('an answer holds an image and its caption in italics', () => {
  const answer = (image: string): string[][] =>
    asked(
      `## FAQ\n\n### How fast is it?\n\nFast enough.\n\n${image}*As fast as this.*\n\n### Who wrote it?\n\nAda did.`
    )
  expect(answer('![A pump](pump.png)\n')[0]?.[1]).toBe(
    'Fast enough. As fast as this.'
  )
  expect(answer('')[0]?.[1]).toBe('Fast enough.')
})

/** Questions, each with who answers and what. */
function replied(markdown: string): string[][] {
  return read(markdown).questions.map(({text, answers}) => [
    text,
    ...answers.map((one) => `${one.speaker ?? ''}: ${one.text}`)
  ])
}

test('a name in bold in front of an answer is who gives it', () => {
  expect(
    replied(`# Interview with Ida Moor

**Bo: What do you build?** **Ida**: Weirs, mostly.

And gates.

**Bo: Since when do you?** **Ida**: Since the flood.

**Bo: What comes next?** **Ida**: A lock.

**Bo: Where can one see it?** **Ida**: At the mill.

**Do follow her at the mill.**

She is there all day.
`)
  ).toEqual([
    ['What do you build?', 'Ida: Weirs, mostly. And gates.'],
    ['Since when do you?', 'Ida: Since the flood.'],
    ['What comes next?', 'Ida: A lock.'],
    ['Where can one see it?', 'Ida: At the mill.']
  ])
})

test('so is one in plain text that answers begin with again and again', () => {
  expect(
    replied(`# Weirs

Q: How high is it?

gatekeeper: Two metres.

Q: And how wide?

gatekeeper: Twelve.

Q: Who built it?

Nobody: knows.
`)
  ).toEqual([
    ['How high is it?', 'gatekeeper: Two metres.'],
    ['And how wide?', 'gatekeeper: Twelve.'],
    ['Who built it?', ': Nobody: knows.']
  ])
})

test('code that begins with a word and a colon names nobody', () => {
  expect(
    replied(`## FAQ

### How is it set?

\`\`\`yaml
height: 2
\`\`\`

### How is it opened?

\`\`\`yaml
height: 0
\`\`\`
`)
  ).toEqual([
    ['How is it set?', ': height: 2'],
    ['How is it opened?', ': height: 0']
  ])
})
