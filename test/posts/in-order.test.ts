import {expect, test} from 'vitest'
import {inOrder} from '../../src/posts/in-order.ts'

async function* numbers(count: number, seen: number[] = []) {
  for (let number = 0; number < count; number++) {
    seen.push(number)
    yield number
  }
}

async function all<Out>(results: AsyncIterable<Out>): Promise<Out[]> {
  const list: Out[] = []
  for await (const result of results) list.push(result)
  return list
}

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms))

test('results come in the order of the inputs, whatever takes longest', async () => {
  const results = inOrder(numbers(5), 3, async (number) => {
    await wait(number % 2 ? 0 : 10)
    return number
  })
  expect(await all(results)).toEqual([0, 1, 2, 3, 4])
})

test('so many are under way as may be, and no more', async () => {
  let open = 0
  const most: number[] = []
  const results = inOrder(numbers(9), 3, async (number) => {
    most.push(++open)
    await wait(1)
    open--
    return number
  })
  expect(await all(results)).toHaveLength(9)
  expect(Math.max(...most)).toBe(3)
})

test('inputs are taken only as results are', async () => {
  const seen: number[] = []
  const results = inOrder(numbers(9, seen), 2, async (number) => number)
  expect(await results.next()).toEqual({done: false, value: 0})
  await wait(1)
  expect(seen.length).toBeLessThanOrEqual(4)
  await results.return()
})

test('a result does not wait for the next input', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => {})
  }
  const results = inOrder(slow(), 2, async (number) => number)
  expect(await results.next()).toEqual({done: false, value: 1})
  await results.return()
})

test('no inputs give no results', async () => {
  expect(await all(inOrder(numbers(0), 2, async () => 1))).toEqual([])
})

test('an error of the inputs comes when the results before it are given', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield* [1, 2]
    throw new Error('No more')
  }
  const results = inOrder(broken(), 5, async (number) => {
    await wait(1)
    return number
  })
  expect((await results.next()).value).toBe(1)
  expect((await results.next()).value).toBe(2)
  await expect(results.next()).rejects.toThrow('No more')
})

test('an error of a result comes in its turn, and no other is missed', async () => {
  const results = inOrder(numbers(3), 3, async (number) => {
    await wait(number === 0 ? 5 : 0)
    if (number > 0) throw new Error(`Not ${number}`)
    return number
  })
  expect((await results.next()).value).toBe(0)
  await expect(results.next()).rejects.toThrow('Not 1')
  expect((await results.next()).done).toBe(true)
})

test('who asks no further tells the inputs', async () => {
  let isOver = false
  async function* inputs(): AsyncGenerator<number> {
    try {
      yield* [1, 2, 3]
    } finally {
      isOver = true
    }
  }
  for await (const _ of inOrder(inputs(), 1, async (number) => number)) break
  await wait(1)
  expect(isOver).toBe(true)
})

test('inputs need not want to be told', async () => {
  const inputs = {
    [Symbol.asyncIterator]: () => ({
      next: async () => ({done: false, value: 1})
    })
  }
  const results = inOrder(inputs, 1, async (number) => number)
  expect((await results.next()).value).toBe(1)
  expect((await results.return()).done).toBe(true)
})
