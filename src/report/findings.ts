import {byPlace} from '../check/findings.ts'
import type {Message, Position} from '../model.ts'
import type {Finding} from './finding.ts'
import {endOfLine, frame} from './frame.ts'
import {hash} from './hash.ts'

/**
 * Messages as findings, ordered by place; what has none comes first.
 *
 * @param source
 *   The text that positions are in.
 */
export function findings<Given extends Message>(
  messages: readonly Given[],
  source: string
): (Given & Finding)[] {
  const seen = new Map<string, number>()
  return [...messages].sort(byPlace).map((message) => {
    const {ruleId, reason, position} = message
    // By its line, not by its number: lines move.
    const text = position ? lineAt(source, position) : reason
    const key = `${ruleId}\n${text}`
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return {
      ...message,
      fingerprint: hash(`${key}\n${count}`),
      ...(position && {frame: frame(source, position)})
    }
  })
}

function lineAt(source: string, {start}: Position): string {
  const at = start.offset ?? 0
  return source.slice(at - (start.column - 1), endOfLine(source, at)).trim()
}
