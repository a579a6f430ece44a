import type {Limits} from '../limits.ts'
import type {Document} from '../source/document.ts'
import {anyYaml} from './any-yaml.ts'
import type {Parse} from './parse.ts'
import {plainYaml} from './plain-yaml.ts'

/**
 * Read YAML: at a glance where it is as plain as most front matter is, by a
 * parser where it is not. Both give the same of what both read.
 */
export function yaml(
  document: Document,
  from: number,
  to: number,
  limits: Limits
): Parse {
  return (
    plainYaml(document, from, to, limits) ?? anyYaml(document, from, to, limits)
  )
}
