/**
 * Number of things that a test holds for, in an order in which it holds for
 * the first so many of them and for none behind.
 */
export function leadingCount<Thing>(
  all: readonly Thing[],
  holds: (one: Thing) => boolean
): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = all[middle]
    if (one !== undefined && holds(one)) low = middle + 1
    else high = middle
  }
  return low
}
