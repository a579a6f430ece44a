import type {Limits} from '../limits.ts'
import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import {controlMessages, type Excerpt, excerpt} from './excerpt.ts'
import {sizeMessage, valuesMessage} from './limits.ts'
import {type Line, lines} from './lines.ts'
import type {Parse} from './parse.ts'
import {isEntryStart} from './yaml-entries.ts'
import {recovered} from './yaml-recovery.ts'
import {type Scan, scanned} from './yaml-scan.ts'
import {composed} from './yaml-tree.ts'

/**
 * Read YAML.
 *
 * What the parser takes as it is, is taken; otherwise each key is read on its
 * own, with mends, so that one bad line costs one value.
 */
export function anyYaml(
  document: Document,
  from: number,
  to: number,
  limits: Limits
): Parse {
  const messages: Message[] = []
  const sized = withinSize(
    document,
    lines(document.text, from, to),
    messages,
    limits
  )
  const {counted, whole, scan} = withinValues(document, sized, messages, limits)
  messages.push(...controlMessages(whole, document))
  const {tree, errors, messages: refused, depth} = composed(whole, limits, scan)
  if (depth === undefined && errors.length === 0)
    return {tree, messages: [...messages, ...refused]}
  const rest = recovered(document, counted, depth, limits)
  return {tree: rest.tree, messages: [...messages, ...rest.messages]}
}

function withinSize(
  document: Document,
  all: Line[],
  messages: Message[],
  limits: Limits
): Line[] {
  const {start = 0} = all[0] ?? {}
  const {end = 0} = all.at(-1) ?? {}
  const limit = start + limits.frontMatterSize
  if (end <= limit) return all
  messages.push(sizeMessage(document, start, end, limits))
  return before(document, all, limit)
}

function withinValues(
  document: Document,
  all: Line[],
  messages: Message[],
  limits: Limits
): {counted: Line[]; whole: Excerpt; scan: Scan} {
  const whole = excerpt(document, all)
  const scan = scanned(whole, limits)
  if (scan.values === undefined) return {counted: all, whole, scan}
  const limit = whole.offset(scan.values)
  messages.push(valuesMessage(document, limit, limits))
  const counted = before(document, all, limit)
  const rest = excerpt(document, counted)
  return {counted, whole: rest, scan: scanned(rest, limits)}
}

/** The lines of the entries that end before an offset. */
function before(document: Document, all: Line[], limit: number): Line[] {
  const index = all.findLastIndex(
    (line) =>
      line.start <= limit &&
      isEntryStart(document.text.slice(line.start, line.end))
  )
  return all.slice(0, Math.max(index, 0))
}
