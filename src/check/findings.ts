import type {Message, Point} from '../model.ts'
import {pageOf} from '../source/message.ts'
import type {Claim, Finding, Ground, RuleSeverity} from './check.ts'
import {directives} from './directives.ts'
import {checks} from './rules.ts'
import type {ResolvedRules} from './settings.ts'
import {isHeard, type Silence, silences} from './silences.ts'

/** A message that is true only where its claim is. */
export interface Claimed {
  claim: Claim
  message: Message
}

/** What is left to know of a post when it has been checked by itself. */
export interface Checks {
  /** What other files decide about, by place. */
  claims: Claimed[]
  /** Where comments silence rules. */
  silences: Silence[]
  /** How grave it is where a schema does not allow a value. */
  schema: RuleSeverity
}

/** What is wrong with a post. */
export interface Findings extends Checks {
  /** By place; those without one come first. */
  messages: Message[]
}

/** Check a post: what was found when it was read, and what the rules find. */
export function findings(ground: Ground, rules: ResolvedRules): Findings {
  const {document, matter, nodes} = ground
  const comments = directives(document, matter, nodes)
  const silent = silences(comments, document)
  const isWanted = isHeard(silent)
  const severityOf = (id: string): RuleSeverity =>
    rules.get(id)?.severity ?? 'off'
  const messages = wanted(ground.post.messages, severityOf)
  const claims: Claimed[] = []
  for (const [id, check] of Object.entries(checks)) {
    const {severity = 'off', options = {}} = rules.get(id) ?? {}
    if (severity === 'off') continue
    for (const finding of check.findings(ground, options)) {
      const message = messageOf(id, severity, finding)
      if (finding.claim) claims.push({claim: finding.claim, message})
      else messages.push(message)
    }
  }
  return {
    messages: messages.filter(isWanted).sort(byPlace),
    claims: claims
      .filter(({message}) => isWanted(message))
      .sort((a, b) => byPlace(a.message, b.message)),
    silences: silent,
    schema: severityOf('front-matter-schema')
  }
}

/** Messages of rules that are on, as grave as they are set. */
export function wanted(
  messages: readonly Message[],
  severityOf: (ruleId: string) => RuleSeverity
): Message[] {
  return messages.flatMap((message) => {
    const severity = severityOf(message.ruleId)
    return severity === 'off' ? [] : {...message, severity}
  })
}

function messageOf(
  ruleId: string,
  severity: Exclude<RuleSeverity, 'off'>,
  {reason, position, expected, fix}: Finding
): Message {
  return {
    ruleId,
    severity,
    reason,
    position,
    ...(expected && {expected}),
    url: pageOf(ruleId),
    ...(fix && {fix})
  }
}

/** By place, then by rule; a message without a place comes first. */
export function byPlace(a: Message, b: Message): number {
  return (
    offsetOf(a.position?.start) - offsetOf(b.position?.start) ||
    offsetOf(a.position?.end) - offsetOf(b.position?.end) ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  )
}

function offsetOf(point: Point | undefined): number {
  return point?.offset ?? -1
}
