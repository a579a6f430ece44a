import type {Format, FormatOptions} from './format.ts'
import {github} from './github.ts'
import {gitlab} from './gitlab.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import {ndjson} from './ndjson.ts'
import {sarif} from './sarif.ts'
import {text} from './text.ts'

/** Names of the formats of findings. */
export const reportNames = [
  'text',
  'json',
  'ndjson',
  'github',
  'sarif',
  'gitlab',
  'junit',
  'markdown'
] as const

/** Name of a format of findings. */
export type ReportName = (typeof reportNames)[number]

/** Formats of findings, by name. */
export const formats: Readonly<
  Record<ReportName, (options: FormatOptions) => Format>
> = {text, json, ndjson, github, sarif, gitlab, junit, markdown}
