import {characterAt, isUpper} from './characters.ts'
import type {FoundJoint} from './joint.ts'
import type {NamedText} from './name-score.ts'
import {unspaced} from './trimmed.ts'
import {isCompany, isRoleWord, isTitleWord, wordKinds} from './word-kinds.ts'
import {plain} from './words.ts'

/** Words that go on with what somebody does. */
const stops = new Set(
  'with who whose presents presented presenting shows showed talks talked talking speaks spoke gave gives explains explained about is was will qui présente que presenta spricht zeigt расскажет рассказал'.split(
    ' '
  )
)

const belonging = ['at', 'of'] as const
const joining = ['and', ...belonging] as const

/** A space with a word that joins, or a handle, behind it. */
export function wordJoint(
  named: NamedText,
  at: number,
  start: number
): FoundJoint | undefined {
  if (at < start || at === 0) return undefined
  const {text, context, nameScore} = named
  const first = text.charCodeAt(at + 1)
  if (first > 0x40 && first < 0x5b) return undefined
  const isHandle = first === 0x40 || first === 0xff20
  if (isHandle && text.charAt(at + 2) !== ' ')
    return {joint: 'space', length: 1}
  const {lexicon} = context
  const isJob = () =>
    (lexicon.find('occupation', text, start)?.end ?? at + 1) <= at
  if (isStop(text, at + 1)) {
    const left = unspaced(text, start, at)
    const isSaid =
      left.end - left.start < 40 &&
      (isJob() || nameScore(left.start, left.end) > 0.5 || isWord(text, left))
    if (isSaid) return {joint: 'end', length: 1}
  }
  const any = lexicon.leading(joining, text, at + 1)
  const and = any && lexicon.leading('and', text, at + 1)
  if (
    and &&
    text.charAt(and.word.endsWith(' ') ? and.end - 1 : and.end) === ' '
  )
    return {joint: 'and', length: and.length + 1}
  const word = any && lexicon.leading(belonging, text, at + 1)
  const length = word?.length ?? (text.startsWith(' in ', at) ? 2 : 0)
  const behind = at + 1 + length
  if (
    length === 0 ||
    text.charAt(behind) !== ' ' ||
    !isProper(text, behind + 1)
  )
    return undefined
  const said = text.slice(at + 1, behind)
  const isSure = /^(?:at|@|chez|bei)$/i.test(said)
  if (!isSure && isField(text, behind + 1)) return undefined
  const left = unspaced(text, start, at)
  return isSure ||
    isJob() ||
    (/^(?:of|from|aus|из|de chez)$/.test(said) &&
      nameScore(left.start, left.end) > 0.6)
    ? {joint: 'at', length: length + 1}
    : undefined
}

/** Whether a word that ends what is said of somebody begins at an index. */
function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code | 0x20) > 0x7a && code !== 0x440) return false
  const space = text.indexOf(' ', at)
  const end = space < 0 ? text.length : space
  return end - at > 1 && end - at < 12 && stops.has(text.slice(at, end))
}

/** Whether a stretch is a single word with a capital, or an account. */
function isWord(
  text: string,
  {start, end}: {start: number; end: number}
): boolean {
  return (
    (text[start] === '@' || (characterAt(text, start) & isUpper) !== 0) &&
    !text.slice(start, end).includes(' ')
  )
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
  const kinds = wordKinds(key)
  return !(kinds & isCompany) && (kinds & (isRoleWord | isTitleWord)) !== 0
}
