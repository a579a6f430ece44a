/**
 * What comes, until a signal says that it is enough. What was under way then
 * is told to end, and not waited for.
 */
export async function* until<T>(
  values: AsyncIterable<T>,
  signal: AbortSignal | undefined
): AsyncGenerator<T, void, undefined> {
  const iterator = values[Symbol.asyncIterator]()
  const stopped = new Promise<undefined>((resolve) => {
    signal?.addEventListener('abort', () => resolve(undefined), {once: true})
  })
  try {
    while (!signal?.aborted) {
      const step = await Promise.race([iterator.next(), stopped])
      if (!step || step.done) break
      yield step.value
    }
  } finally {
    iterator.return?.().catch(() => {})
  }
}
