import {resolve} from 'node:path'
import manifest from '../../package.json' with {type: 'json'}
import {rules} from '../check/rules.ts'
import {defaultLimits} from '../limits.ts'
import {failure} from '../posts/failure.ts'
import {findInPosts} from '../posts/read-posts.ts'
import type {ParserName} from '../posts/request.ts'
import type {Outcome} from '../report/finding.ts'
import {summary} from '../report/summary.ts'
import {tally} from '../report/totals.ts'
import {type Acceptance, acceptance} from './check/acceptance.ts'
import {baselineText} from './check/baseline.ts'
import {outcomes} from './check/outcomes.ts'
import {plan} from './check/plan.ts'
import {type ReportRequest, report} from './check/report.ts'
import {until} from './check/until.ts'
import {type Voice, voice} from './check/voice.ts'
import {written} from './check/written.ts'
import {line} from './diagnostics.ts'
import {hasColor} from './has-color.ts'
import type {Io} from './io.ts'
import {requests} from './requests.ts'

/** Options of `talkmark check`. */
export interface CheckOptions {
  /** Reports that are wanted; none: text on standard output. */
  reports: readonly ReportRequest[]
  config?: string
  schema?: string
  /** A git ref; `true`: the last commit. */
  changed?: string | true
  fix?: boolean
  fixDryRun?: boolean
  quiet?: boolean
  maxWarnings?: number
  baseline?: string
  updateBaseline?: boolean
  stdinPath?: string
  parser: ParserName
  workers?: number
  deadline: number
}

/**
 * `talkmark check`: find what is wrong with posts, and report it.
 *
 * @returns
 *   Exit code: 0, or 1 where a post has an error or there are more warnings
 *   than allowed, or 2 where something could not be read or done.
 * @throws
 *   The error of an output that cannot be written to.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io
): Promise<number> {
  const {workers = io.workers, deadline, parser, stdinPath} = options
  const {files, config, schema, baseline, ...asked} = await plan(
    paths,
    options,
    io.cwd
  )
  const heard = voice(io, files.length + (paths.includes('-') ? 1 : 0))
  for (const problem of asked.problems) await heard.fail(problem)
  for (const skipped of asked.skipped) await io.stderr.write(line(skipped))

  const signal = io.interrupted?.()
  const accepted = acceptance(baseline ?? new Map())
  const input = paths.includes('-') ? {io, path: stdinPath} : undefined
  const results = findInPosts(
    requests(input, files, asked.failures),
    {
      workers,
      deadline,
      read: {
        parser,
        languages: config.languages,
        explain: false,
        limits: defaultLimits,
        rules: config.rules ?? {}
      }
    },
    {schema, mend: options.fixDryRun ? 'keep' : options.fix && 'take'}
  )
  const reports = reportsOf(options, io, heard.write)
  const all = tally()
  const shown = tally()
  for await (const outcome of outcomes(
    until(results, signal),
    options,
    accepted,
    heard,
    io.cwd
  )) {
    const visible = options.quiet ? errorsOf(outcome) : outcome
    all.add(outcome)
    shown.add(visible)
    for (const {add} of reports) await add(visible)
  }

  const isComplete = !signal?.aborted
  const totals = shown.totals(isComplete)
  for (const {end} of reports) {
    const problem = await end(totals)
    if (problem) await heard.fail(problem)
  }
  if (options.fixDryRun) await heard.say(summary(totals))
  if (!isComplete) await heard.fail('interrupted')
  else if (baseline) await updated(accepted, options, io.cwd, heard)
  const {error, warning} = all.totals(isComplete)
  return exitCode({error, warning}, options, heard)
}

/** Reports that are wanted; a diff takes the place of the one by default. */
function reportsOf(
  {reports, fixDryRun}: CheckOptions,
  {stdout, env, cwd}: Io,
  write: Voice['write']
): ReturnType<typeof report>[] {
  const wanted: readonly ReportRequest[] =
    reports.length > 0 || fixDryRun ? reports : [{format: 'text'}]
  const facts = {
    inColor: hasColor(stdout, env),
    version: manifest.version,
    rules
  }
  return wanted.map((request) => report(request, facts, cwd, write))
}

function errorsOf(outcome: Outcome): Outcome {
  if ('failure' in outcome) return outcome
  const findings = outcome.findings.filter(({severity}) => severity === 'error')
  return {...outcome, findings}
}

async function updated(
  accepted: Acceptance,
  {baseline: file = '', updateBaseline}: CheckOptions,
  cwd: string,
  {say, fail}: Voice
): Promise<void> {
  const stale = accepted.stale()
  if (updateBaseline)
    await written(
      resolve(cwd, file),
      baselineText(accepted.updated(cwd))
    ).catch((error: unknown) =>
      fail(`${file}: ${failure(file, error, 'written').reason}`)
    )
  else if (stale > 0)
    await say(
      `${file} accepts what is there no more (${stale}), --update-baseline drops it`
    )
}

async function exitCode(
  {error, warning}: {error: number; warning: number},
  {maxWarnings = Number.POSITIVE_INFINITY, updateBaseline}: CheckOptions,
  {say, hasFailed}: Voice
): Promise<number> {
  const isOver = warning > maxWarnings && !updateBaseline
  if (isOver)
    await say(`more warnings (${warning}) than allowed (${maxWarnings})`)
  if (hasFailed()) return 2
  return isOver || (error > 0 && !updateBaseline) ? 1 : 0
}
