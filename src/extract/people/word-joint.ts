import {companies} from './companies.ts'
import type {PersonContext} from './context.ts'
import type {FoundJoint} from './joint.ts'
import {nameScore} from './name-score.ts'
import {titleWords} from './ordinary-words.ts'
import {latinRoleWords} from './role-words.ts'
import {plain} from './words.ts'

/** Words that go on with what somebody does. */
const stop =
  /^(?:with|who|whose|presents|presented|presenting|shows|showed|talks|talked|talking|speaks|spoke|gave|gives|explains|explained|about|is|was|will|qui|présente|que|presenta|spricht|zeigt|расскажет|рассказал)(?= |$)/

/** A space with a word that joins, or a handle, behind it. */
export function wordJoint(
  text: string,
  at: number,
  start: number,
  context: PersonContext
): FoundJoint | undefined {
  if (at < start || at === 0) return undefined
  const first = text.charCodeAt(at + 1)
  if (first > 0x40 && first < 0x5b) return undefined
  if (/[@＠]/.test(text.charAt(at + 1)) && text.charAt(at + 2) !== ' ')
    return {joint: 'space', length: 1}
  const {lexicon} = context
  if (stop.test(text.slice(at + 1, at + 14))) {
    const left = text.slice(start, at).trim()
    const isSaid =
      left.length < 40 &&
      ((lexicon.find('occupation', text, start)?.end ?? at + 1) <= at ||
        nameScore(left, context) > 0.5 ||
        /^[\p{Lu}@]\S*$/u.test(left))
    if (isSaid) return {joint: 'end', length: 1}
  }
  const and = lexicon.leading('and', text, at + 1)
  if (
    and &&
    text.charAt(and.word.endsWith(' ') ? and.end - 1 : and.end) === ' '
  )
    return {joint: 'and', length: and.length + 1}
  const word = lexicon.leading(['at', 'of'], text, at + 1)
  const length = word?.length ?? (text.startsWith(' in ', at) ? 2 : 0)
  const behind = at + 1 + length
  if (
    length === 0 ||
    text.charAt(behind) !== ' ' ||
    !isProper(text, behind + 1)
  )
    return undefined
  const before = text.slice(start, at).trim()
  const isSure = /^(?:at|@|chez|bei)$/i.test(text.slice(at + 1, behind))
  if (!isSure && isField(text, behind + 1)) return undefined
  return isSure ||
    (lexicon.find('occupation', text, start)?.end ?? at + 1) <= at ||
    (/^(?:of|from|aus|из|de chez)$/.test(text.slice(at + 1, behind)) &&
      nameScore(before, context) > 0.6)
    ? {joint: 'at', length: length + 1}
    : undefined
}

/** Whether a word that begins at an index can begin the name of a company. */
export function isProper(text: string, at: number): boolean {
  const article = /^(?:the|la|le|el|den|der|die) /.exec(text.slice(at, at + 4))
  const word = /^[^ ,，(（/]*/.exec(text.slice(at + (article?.[0].length ?? 0)))
  const first = word?.[0] ?? ''
  return !/^\p{Ll}*$/u.test(first) || first.includes('.')
}

/** Whether a word is of what somebody does: `Head of Engineering`. */
function isField(text: string, at: number): boolean {
  const key = plain(/^(?:the )?([^ ,，(（/]*)/.exec(text.slice(at))?.[1] ?? '')
  return !companies.has(key) && (latinRoleWords.has(key) || titleWords.has(key))
}
