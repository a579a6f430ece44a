import type {Limits} from '../limits.ts'
import type {Document} from '../source/document.ts'
import {anyToml} from './any-toml.ts'
import type {Parse} from './parse.ts'
import {plainToml} from './plain-toml.ts'

/**
 * Read TOML: at a glance where it is as plain as most front matter is, by a
 * parser where it is not. Both give the same of what both read.
 */
export function toml(
  document: Document,
  from: number,
  to: number,
  limits: Limits
): Parse {
  const tree = plainToml(document.text, from, to, limits)
  return tree ? {tree, messages: []} : anyToml(document, from, to, limits)
}
