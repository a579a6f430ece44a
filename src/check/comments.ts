import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'
import {directives} from './directives.ts'
import {nearest} from './nearest.ts'

/** Id of a rule about comments that speak to the rules. */
export type CommentRuleId = 'comment-unknown-rule'

/** Rules about comments that speak to the rules, whose ids are given. */
export function commentRules(
  ids: () => readonly string[]
): Readonly<Record<CommentRuleId, Check>> {
  return {
    'comment-unknown-rule': {
      severity: 'warning',
      summary: 'A comment that silences a rule that there is not',
      findings: (ground) => unknownRules(ground, ids())
    }
  }
}

function unknownRules(
  {document, matter, nodes}: Ground,
  ids: readonly string[]
): Finding[] {
  const known = new Set(ids)
  return directives(document, matter, nodes).flatMap(({rules}) =>
    rules
      .filter(({id}) => !known.has(id))
      .map(({id, start, end}) => {
        const near = nearest(id.slice(0, 64), ids, 4)
        const like = near ? `, as \`${near}\`` : ''
        return {
          reason: `Unexpected rule ${inCode(id)} in a comment, expected one that there is${like}; correct it`,
          position: document.position(start, end),
          ...(near && {expected: [near]})
        }
      })
  )
}
