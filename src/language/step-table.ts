/** Steps from step to step, each by a code unit; all start from 0. */
export interface StepTable {
  /** The step from one by a code unit, 0 where there is none. */
  find(from: number, code: number): number
  /** Add a step that there is not yet; they are numbered from 1 on. */
  add(from: number, code: number): number
}

/** Places of a table that has no step yet. */
const least = 1 << 8

/**
 * A table of steps, in arrays of numbers: a place for each step by what it is
 * found by, or the next one that is free. At least half of the places are. A
 * map of so many steps takes several times as long.
 */
export function stepTable(): StepTable {
  let count = 0
  let keys = new Float64Array(least)
  let steps = new Int32Array(least)

  /** The place of a key, or the free one where it would be. */
  const placeOf = (key: number, from: number, code: number): number => {
    const last = keys.length - 1
    let place =
      (Math.imul(from, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7
    place &= last
    while (steps[place] !== 0 && keys[place] !== key) place = (place + 1) & last
    return place
  }

  const grow = (): void => {
    const before = {keys, steps}
    keys = new Float64Array(before.keys.length * 2)
    steps = new Int32Array(before.steps.length * 2)
    for (const [index, step] of before.steps.entries()) {
      const key = before.keys[index]
      if (step === 0 || key === undefined) continue
      const code = key % 0x10000
      const place = placeOf(key, (key - code) / 0x10000, code)
      keys[place] = key
      steps[place] = step
    }
  }

  return {
    // The place is within the bounds, which the type does not know.
    find: (from, code) =>
      steps[placeOf(from * 0x10000 + code, from, code)] as number,
    add(from, code) {
      if (++count * 2 > steps.length) grow()
      const key = from * 0x10000 + code
      const place = placeOf(key, from, code)
      keys[place] = key
      steps[place] = count
      return count
    }
  }
}
