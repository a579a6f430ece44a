import type {Message} from '../model.ts'
import type {Document} from '../source/document.ts'
import type {Span} from '../source/span.ts'
import type {Directive} from './directives.ts'

/** A stretch of a post in which a comment silences rules. */
export interface Silence extends Span {
  /** Ids of the rules; absent where it silences all of them. */
  rules?: string[]
  /** Where it silences all, the ids of those that speak again. */
  except: string[]
}

/**
 * Where rules are silent: from `disable` to the `enable` of the same rules, or
 * to the end; and on the next line that is not blank.
 */
export function silences(
  given: readonly Directive[],
  {text}: Document
): Silence[] {
  const ended: Silence[] = []
  let open: Silence[] = []
  for (const {verb, start, end, rules} of given) {
    const ids = rules.map(({id}) => id)
    const silence = {...(ids.length > 0 && {rules: ids}), except: []}
    if (verb === 'disable') open.push({...silence, start, end: text.length + 1})
    else if (verb === 'disable-next-line')
      ended.push({...silence, ...nextLine(text, end)})
    else {
      const kept = open.filter((one) => !speaks(one, ids))
      const cut = open.filter((one) => speaks(one, ids))
      ended.push(...cut.map((one) => ({...one, end: start})))
      open = [...kept, ...cut.flatMap((one) => rest(one, ids, start))]
    }
  }
  return [...ended, ...open]
}

/** Whether a rule that is silent is among those that speak again. */
function speaks({rules}: Silence, enabled: readonly string[]): boolean {
  return (
    !rules || enabled.length === 0 || rules.some((id) => enabled.includes(id))
  )
}

/** What is still silent of a silence when some rules, or all, speak again. */
function rest(
  silence: Silence,
  enabled: readonly string[],
  start: number
): Silence[] {
  if (enabled.length === 0) return []
  const {rules, except} = silence
  if (!rules) return [{...silence, start, except: [...except, ...enabled]}]
  const left = rules.filter((id) => !enabled.includes(id))
  return left.length > 0 ? [{...silence, start, rules: left}] : []
}

/** The next line that is not blank, behind the one that an offset is in. */
function nextLine(text: string, offset: number): Span {
  const up = /[^\r\n]*(?:\r\n?|\n)\s*/y
  up.lastIndex = offset
  const start = up.test(text) ? up.lastIndex : text.length
  const line = /[^\r\n]*/y
  line.lastIndex = start
  line.test(text)
  return {start, end: Math.max(line.lastIndex, start + 1)}
}

/** Tells whether no comment silences a message. */
export function isHeard(
  all: readonly Silence[]
): (message: Message) => boolean {
  return ({ruleId, position}) => {
    const at = position?.start.offset ?? -1
    return !all.some(
      ({rules, except, start, end}) =>
        start <= at &&
        at < end &&
        (rules ? rules.includes(ruleId) : !except.includes(ruleId))
    )
  }
}
