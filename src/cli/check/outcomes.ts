import {byPlace} from '../../check/findings.ts'
import type {FoundPost} from '../../posts/found.ts'
import type {UnreadPost} from '../../posts/result.ts'
import {type Settle, settling} from '../../posts/settling.ts'
import type {Finding, Outcome} from '../../report/finding.ts'
import type {CheckOptions} from '../check.ts'
import type {Acceptance} from './acceptance.ts'
import {mending} from './mending.ts'
import type {Voice} from './voice.ts'

/**
 * What became of each post: what is true of what was found and not accepted
 * already. What fixes change is written, to the files or as a diff.
 */
export async function* outcomes(
  results: AsyncIterable<FoundPost | UnreadPost>,
  {fixDryRun}: Pick<CheckOptions, 'fixDryRun'>,
  accepted: Acceptance,
  voice: Voice,
  cwd: string
): AsyncGenerator<Outcome, void, undefined> {
  const settle = settling(cwd)
  let mendedCount = 0
  for await (const result of results) {
    await voice.step()
    const {path = '-'} = result
    if ('failure' in result) {
      await voice.fail(`${path}: ${result.failure.reason}`)
      yield result
      continue
    }
    const {mended} = result
    if (mended && fixDryRun) {
      const {patch} = await import('./patch.ts')
      await voice.write(patch(path, mended.before, mended.after))
    } else if (mended) {
      const reason = await mending(path, mended, cwd)
      if (reason) await voice.fail(`${path}: ${reason}`)
      else mendedCount++
    }
    yield {
      ...(result.path !== undefined && {path}),
      findings: accepted.fresh(path, trueOf(result, settle))
    }
  }
  if (mendedCount > 0)
    await voice.say(`mended ${mendedCount} post${mendedCount > 1 ? 's' : ''}`)
}

/** Findings of a post that are true, as far as posts were seen. */
function trueOf({path, found}: FoundPost, settle: Settle): Finding[] {
  const claims = found.flatMap(({claim, ...message}) =>
    claim ? [{claim, message}] : []
  )
  const sure: Finding[] = found.filter(({claim}) => !claim)
  return [...sure, ...settle(path, claims)].sort(byPlace)
}
