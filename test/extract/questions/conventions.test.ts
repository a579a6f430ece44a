import {expect, test} from 'vitest'
import {parsePost} from '../../../src/parse-post.ts'

/** Each question with its answers, in short. */
function told(markdown: string): string[] {
  return parsePost(markdown).questions.map(({text, asker, answers}) =>
    [
      asker ? `${asker}: ${text}` : text,
      ...answers.map(({text, speaker}) =>
        speaker ? `${speaker}: ${text}` : text
      )
    ].join(' => ')
  )
}

test('headings ask somebody who speaks of themselves', () => {
  expect(
    told(`### Who are you, and what do you do?

I am a builder of pumps.

### What pumps do you use?

For a start, I use small ones.

### And what rivers?

My rivers are wide.
`)
  ).toEqual([
    'Who are you, and what do you do? => I am a builder of pumps.',
    'What pumps do you use? => For a start, I use small ones.',
    'And what rivers? => My rivers are wide.'
  ])
})

test('headings in which an author asks of themselves stay headings', () => {
  expect(
    told(`### Why did I build pumps?

I like them. You may, too.

### How do you and I build them?

I build them at night.

### What would you and I do next?

I will rest.
`)
  ).toEqual([])
})

test('headings of a post that begins by saying that it answers questions', () => {
  expect(
    told(`Welcome to our first FAQ!

## Basics

### What is a pump?

A machine.

### Why is it small?

It is cheap.

## More

### What is a river?

Water.

### What is a lake?

More water.
`)
  ).toHaveLength(4)
})

test('what is asked in the other parts of a post, at headings of one depth', () => {
  expect(
    told(`# Ask the pump team anything

## General questions

### What is a pump?

A machine.

### Why is it small?

It is cheap.

### Who builds it?

We do.

## Rivers

### What is a river?

Water.

### Notes

text

### What is a lake?

More water.

### What is a sea?

Most water.
`)
  ).toEqual([
    'What is a pump? => A machine.',
    'Why is it small? => It is cheap.',
    'Who builds it? => We do.',
    'What is a river? => Water.',
    'What is a lake? => More water.',
    'What is a sea? => Most water.'
  ])
})

test('a heading asks what a heading below it answers', () => {
  expect(
    told(`## Why does the pump stop?

> I bought it a week ago, and it stops.

### Answer:

It is too small.

## Why is the river wide?

> It is as wide as a lake.

### Answer:

It rained.
`)
  ).toEqual([
    'Why does the pump stop? => It is too small.',
    'Why is the river wide? => It rained.'
  ])
})

test('names of who answers, where those of who asks are in bold', () => {
  expect(
    told(`**Weir: Who are you?**

Ida Moor: A builder of pumps.

**Weir: What do you build?**

Ida Moor: Small ones.

**Weir: And where?**

Ida Moor: By the river.
`)
  ).toEqual([
    'Weir: Who are you? => Ida Moor: A builder of pumps.',
    'Weir: What do you build? => Ida Moor: Small ones.',
    'Weir: And where? => Ida Moor: By the river.'
  ])
})

test('a few marks among many headings that ask', () => {
  expect(
    told(`# Pump FAQ

## What is a pump?

A machine.

## Why is it small?

Q: Is it cheap?

A: It is.

## Who builds it?

We do.

## What is a river?

Water.
`)
  ).toContain('Who builds it? => We do.')
})
