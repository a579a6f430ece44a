/** A result, an input to make one of, or why there are no more. */
type Step<In, Out> =
  | {result: Out}
  | {taken: IteratorResult<In, unknown>}
  | {error: unknown}

/**
 * Map what comes, several at a time, and give the results in the order of what
 * came.
 *
 * No more than `width` inputs are taken whose results nobody has asked for: it
 * takes little memory, however many come and however slowly results are taken.
 * No result waits for the next input. An error of the inputs is thrown when
 * the results before it are given.
 *
 * @param inputs
 *   What comes; it is told when nobody asks any more.
 * @param width
 *   How many may be under way.
 * @param map
 *   Makes a result of an input.
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  width: number,
  map: (input: In) => Promise<Out>
): AsyncGenerator<Out, void, undefined> {
  const iterator = inputs[Symbol.asyncIterator]()
  const take = (): Promise<Step<In, Out>> =>
    iterator.next().then(
      (taken) => ({taken}),
      (error: unknown) => ({error})
    )
  const open: Array<Promise<Step<In, Out>>> = []
  let next: Promise<Step<In, Out>> | undefined = take()
  let failure: {error: unknown} | undefined
  try {
    while (next || open.length > 0) {
      const waiting = open.slice(0, 1)
      if (next && open.length < width) waiting.push(next)
      const step = await Promise.race(waiting)
      if ('result' in step) {
        open.shift()
        yield step.result
        continue
      }
      next = undefined
      if ('error' in step) failure = step
      else if (!step.taken.done) {
        open.push(made(map(step.taken.value)))
        next = take()
      }
    }
    if (failure) throw failure.error
  } finally {
    // It may wait for an input that never comes; nobody waits for it.
    iterator.return?.().catch(() => {})
  }
}

/** It is awaited when it is the first, and may fail before. */
function made<Out>(result: Promise<Out>): Promise<{result: Out}> {
  const step = result.then((result) => ({result}))
  step.catch(() => {})
  return step
}
