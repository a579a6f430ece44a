/** The likeliest of what was offered, so many at most, the likeliest first. */
export interface Best<Some extends {score: number}> {
  readonly kept: Some[]
  /** What a score has to be above to be kept. */
  least(): number
  /** Keep one, behind those that are as likely. */
  offer(one: Some): void
}

/** Keep the likeliest of what will be offered, so many at most. */
export function best<Some extends {score: number}>(width: number): Best<Some> {
  const kept: Some[] = []
  const least = () => kept[width - 1]?.score ?? Number.NEGATIVE_INFINITY
  return {
    kept,
    least,
    offer(one) {
      if (one.score <= least()) return
      let at = Math.min(kept.length, width - 1)
      for (; at > 0; at--) {
        const before = kept[at - 1]
        if (!before || before.score >= one.score) break
        kept[at] = before
      }
      kept[at] = one
    }
  }
}
