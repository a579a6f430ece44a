/**
 * The word of a list that is most like another, for a suggestion.
 *
 * @param most
 *   How many letters may be put in, left out, changed, or swapped with the
 *   next (optimal string alignment).
 * @returns
 *   The first of the nearest; `undefined` where all have more differences.
 */
export function nearest(
  word: string,
  words: Iterable<string>,
  most: number
): string | undefined {
  let best: string | undefined
  let least = most + 1
  for (const other of words) {
    if (Math.abs(other.length - word.length) >= least) continue
    const found = distance(word, other)
    if (found >= least) continue
    best = other
    least = found
  }
  return best
}

function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(
        at(last, j) + 1,
        at(next, j - 1) + 1,
        at(last, j - 1) + cost
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1)
      next.push(least)
    }
    before = last
    last = next
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
