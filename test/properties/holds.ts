import fc from 'fast-check'

/** The seed of all laws; `SEED=… npx vitest run` tries another. */
export const seed: number = Number(process.env.SEED ?? 20160319)

/**
 * Hold a law for many values. A failure names the seed and the path, and the
 * smallest value that breaks the law.
 */
export function holds<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  runs: number = 100
): void {
  fc.assert(property, {seed, numRuns: runs})
}
