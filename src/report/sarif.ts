import type {RuleSeverity} from '../check/check.ts'
import type {Position} from '../model.ts'
import type {Finding, UncheckedPost} from './finding.ts'
import type {Format, FormatOptions} from './format.ts'
import {printableJson} from './printable.ts'
import type {Totals} from './totals.ts'
import {uri} from './uri.ts'

/** Levels by severity; section 3.27.10. */
const levels = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none'
} as const satisfies Record<RuleSeverity, string>

/**
 * SARIF 2.1.0, the OASIS standard that code scanning of GitHub and others
 * read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 */
export function sarif({version, rules}: FormatOptions): Format {
  const indexes = new Map<string, number>(
    rules.map(({id}, index) => [id, index])
  )
  const driver = {
    name: 'talkmark',
    informationUri: 'https://github.com/talkmark/talkmark',
    semanticVersion: version,
    rules: rules.map(descriptor)
  }
  const head = printableJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0'
  }).slice(0, -1)
  const run = printableJson({
    tool: {driver},
    columnKind: 'utf16CodeUnits'
  }).slice(0, -1)
  return {
    open: `${head},"runs":[${run},"results":[`,
    parts: (outcome) =>
      'failure' in outcome
        ? []
        : outcome.findings.map((finding) => {
            const index = indexes.get(finding.ruleId)
            return `\n${printableJson(result(outcome.path, finding, index))}`
          }),
    between: ',',
    close: (totals) =>
      `\n],"invocations":[${printableJson(invocation(totals))}]}]}\n`
  }
}

function descriptor({
  id,
  severity,
  summary,
  url
}: FormatOptions['rules'][number]): unknown {
  return {
    id,
    shortDescription: {text: summary},
    helpUri: url,
    help: {text: `${summary}. See ${url}`},
    defaultConfiguration: {
      enabled: severity !== 'off',
      ...(severity !== 'off' && {level: levels[severity]})
    }
  }
}

function result(
  path: string | undefined,
  {ruleId, severity, reason, position, fingerprint}: Finding,
  index: number | undefined
): unknown {
  return {
    ruleId,
    ...(index !== undefined && {ruleIndex: index}),
    level: levels[severity],
    message: {text: reason},
    ...(path !== undefined && {locations: [location(path, position)]}),
    partialFingerprints: {'talkmark/v1': fingerprint}
  }
}

function location(path: string, position?: Position): unknown {
  const address = uri(path)
  return {
    physicalLocation: {
      artifactLocation: {
        uri: address,
        ...(!address.startsWith('file:') && {uriBaseId: '%SRCROOT%'})
      },
      ...(position && {region: region(position)})
    }
  }
}

/** Lines and columns from 1; the column behind the last, as in unist. */
function region({start, end}: Position): unknown {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  }
}

function invocation({unchecked, isComplete}: Totals): unknown {
  return {
    executionSuccessful: isComplete && unchecked.length === 0,
    ...(unchecked.length > 0 && {
      toolExecutionNotifications: unchecked.map(notification)
    })
  }
}

function notification({path, failure}: UncheckedPost): unknown {
  return {
    level: 'error',
    message: {text: failure.reason},
    ...(path !== undefined && {locations: [location(path)]})
  }
}
