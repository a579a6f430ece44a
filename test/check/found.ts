import {checkPost, type RuleId, type RuleOptions} from '../../src/index.ts'

/** What one rule finds in a post: `line:column-line:column reason`. */
export function found(
  ruleId: RuleId,
  source: string,
  options?: RuleOptions & {path?: never}
): string[] {
  const setting = options ? (['error', options] as const) : ('error' as const)
  return checkPost(source, {rules: {[ruleId]: setting}})
    .messages.filter((message) => message.ruleId === ruleId)
    .map(({position, reason}) => {
      const {start, end} = position ?? {}
      return `${start?.line}:${start?.column}-${end?.line}:${end?.column} ${reason}`
    })
}
