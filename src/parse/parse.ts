import type {Message} from '../model.ts'
import type {Tree} from './tree.ts'

/** Front matter as a tree, and what is wrong with it. */
export interface Parse {
  /** Absent where nothing is written, or nothing of it could be read. */
  tree: Tree | undefined
  messages: Message[]
}
