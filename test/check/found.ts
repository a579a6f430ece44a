import {checkPost, type RuleId, type RuleOptions} from '../../src/index.ts'

/** What one rule finds in a post: `line:column-line:column reason`. */
export function found(
  ruleId: RuleId,
  source: string,
  options: RuleOptions = {},
  path?: string
): string[] {
  return checkPost(source, {path, rules: {[ruleId]: ['error', options]}})
    .messages.filter((message) => message.ruleId === ruleId)
    .map(({position, reason}) => {
      const {start, end} = position ?? {}
      return `${start?.line}:${start?.column}-${end?.line}:${end?.column} ${reason}`
    })
}
