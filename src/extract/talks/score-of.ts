import type {Evidence} from './context.ts'

/** What all evidence together weighs. */
export function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, {weight}) => total + weight, 0)
}
