import {defaultLimits, type Limits} from '../limits.ts'
import type {ReadOptions} from './request.ts'

/**
 * Whether each post is done within seconds, whatever it holds: it is read
 * within the limits by default, and no code but ours sees it.
 */
export function isBounded({
  limits,
  findings
}: Pick<ReadOptions, 'limits' | 'findings'>): boolean {
  // The keys of an object literal are those of its type.
  const names = Object.keys(defaultLimits) as (keyof Limits)[]
  const isLimited = names.every((name) => limits[name] <= defaultLimits[name])
  return isLimited && !findings?.schema
}
