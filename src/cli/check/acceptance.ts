import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Finding} from '../../report/finding.ts'
import {type Baseline, entry} from './baseline.ts'

/** What is accepted of the findings of a run. */
export interface Acceptance {
  /** Findings of a post that the baseline does not have. */
  fresh(path: string, findings: readonly Finding[]): Finding[]
  /** Entries of posts in this run that nothing was found for. */
  stale(): number
  /** The baseline of what was found; of posts not in this run, as it was. */
  updated(cwd: string): Baseline
}

/** Hold the findings of a run to a baseline. */
export function acceptance(baseline: Baseline): Acceptance {
  const seen = new Map<string, Set<string>>()
  return {
    fresh(path, findings) {
      seen.set(path, new Set(findings.map(entry)))
      const accepted = baseline.get(path)
      return findings.filter((finding) => !accepted?.has(entry(finding)))
    },
    stale() {
      let count = 0
      for (const [path, entries] of baseline)
        for (const one of entries)
          if (seen.get(path)?.has(one) === false) count++
      return count
    },
    updated(cwd) {
      const kept = [...baseline].filter(([path]) =>
        existsSync(resolve(cwd, path))
      )
      return new Map([...kept, ...seen])
    }
  }
}
