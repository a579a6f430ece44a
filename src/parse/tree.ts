/**
 * Front matter as a tree: what the three languages have in common. Offsets are
 * in the file.
 */
export type Tree = Mapping | List | Scalar

interface Stretch {
  start: number
  end: number
}

/** A map, its keys in the order written, those that come twice too. */
export interface Mapping extends Stretch {
  kind: 'mapping'
  entries: Entry[]
}

/** A key and its value. */
export interface Entry {
  key: string
  /** The key as written. */
  keyStart: number
  keyEnd: number
  value: Tree
}

/** A list. */
export interface List extends Stretch {
  kind: 'list'
  items: Tree[]
}

/** Text, a number, a boolean or nothing. */
export interface Scalar extends Stretch {
  kind: 'scalar'
  value: string | number | boolean | null
  /** Whether it is written without quotation marks. */
  bare: boolean
}
