import {readFile} from 'node:fs/promises'
import {failure, isMissing} from '../../posts/failure.ts'
import type {Finding} from '../../report/finding.ts'
import {printableJson} from '../../report/printable.ts'

/** Findings that are accepted: of each path, as `rule fingerprint`. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>

/** Version of the form that a baseline is written in. */
const version = 1

/** What a baseline has of a finding. A line that moves keeps it. */
export function entry({ruleId, fingerprint}: Finding): string {
  return `${ruleId} ${fingerprint}`
}

/**
 * Read a baseline.
 *
 * @param isNew
 *   Whether none need be there yet.
 * @throws Error
 *   Where it cannot be read or is none; its message is a reason.
 */
export async function readBaseline(
  file: string,
  isNew: boolean
): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isNew && isMissing(error)) return undefined
    throw new Error(failure(file, error).reason)
  })
  const value = text === undefined ? {version, findings: {}} : parsed(text)
  if (
    !isRecord(value) ||
    value.version !== version ||
    !isRecord(value.findings)
  )
    throw new Error('not a baseline that `--update-baseline` wrote')
  const entries = Object.entries(value.findings).map(
    ([path, list]) => [path, new Set(strings(list))] as const
  )
  return new Map(entries)
}

/** A baseline as a file, ordered, a line an entry, for a readable diff. */
export function baselineText(baseline: Baseline): string {
  const findings = Object.fromEntries(
    [...baseline]
      .filter(([, entries]) => entries.size > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, entries]) => [path, [...entries].sort()])
  )
  return `${printableJson({version, findings}, 2)}\n`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return
  }
}

function strings(list: unknown): string[] {
  return Array.isArray(list)
    ? list.filter((one): one is string => typeof one === 'string')
    : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
