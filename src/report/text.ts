import type {Finding} from './finding.ts'
import type {Format, FormatOptions} from './format.ts'
import {framed} from './framed.ts'
import {faint, paint, type Span} from './paint.ts'
import {place} from './place.ts'
import {printable} from './printable.ts'
import {summary} from './summary.ts'

/** To read on a terminal: each finding with its line, and a summary. */
export function text({inColor}: Pick<FormatOptions, 'inColor'>): Format {
  return {
    open: '',
    parts: (outcome) =>
      'failure' in outcome
        ? []
        : outcome.findings.map((finding) =>
            lines(outcome.path, finding)
              .map((line) => `${paint(line, inColor).trimEnd()}\n`)
              .join('')
          ),
    between: '\n',
    close: (totals) => {
      const gap = totals.withFindings > 0 ? '\n' : ''
      return `${gap}${summary(totals)}\n`
    }
  }
}

function lines(path: string | undefined, finding: Finding): Span[][] {
  const {severity, ruleId, reason, frame} = finding
  return [
    [
      {text: place(path, finding)},
      {text: ' '},
      {text: severity, style: severity},
      faint(` ${ruleId}`)
    ],
    [{text: `  ${printable(reason)}`}],
    ...(frame ? framed(frame, severity) : [])
  ]
}
