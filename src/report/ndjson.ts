import type {Format} from './format.ts'
import {plain} from './json.ts'
import {printableJson} from './printable.ts'

/** A line of JSON for each finding, and for each post that was not checked. */
export function ndjson(): Format {
  return {
    open: '',
    parts: (outcome) => {
      const {path} = outcome
      const records =
        'failure' in outcome
          ? [outcome]
          : outcome.findings.map((finding) => ({
              ...(path !== undefined && {path}),
              ...plain(finding)
            }))
      return records.map((record) => `${printableJson(record)}\n`)
    },
    between: '',
    close: () => ''
  }
}
