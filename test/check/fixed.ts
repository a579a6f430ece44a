import {checkPost, type RuleId} from '../../src/index.ts'

/** A post with the fixes of one rule put into it. */
export function fixed(ruleId: RuleId, source: string): string {
  return checkPost(source)
    .messages.filter((message) => message.ruleId === ruleId)
    .flatMap(({fix = []}) => fix)
    .toReversed()
    .reduce(
      (text, {position: {start, end}, text: put}) =>
        text.slice(0, start.offset) + put + text.slice(end.offset),
      source
    )
}
