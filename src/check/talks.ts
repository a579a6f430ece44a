import type {Position, Speaker, Talk} from '../model.ts'
import {inCode} from '../source/message.ts'
import type {Check, Finding, Ground} from './check.ts'
import {folded} from './folded.ts'

/** Id of a rule about talks. */
export type TalkRuleId =
  | 'talk-duplicate'
  | 'talk-slides-twice'
  | 'talk-without-content'
  | 'talk-without-speaker'
  | 'talk-without-title'

/**
 * Rules about talks. What one talk lacks is found where talks beside it, of the
 * same notation, have it: who never names speakers has not forgotten one.
 */
export const talkRules: Readonly<Record<TalkRuleId, Check>> = {
  'talk-duplicate': {
    severity: 'warning',
    summary: 'A talk that is listed twice',
    findings: duplicates
  },
  'talk-slides-twice': {
    severity: 'off',
    summary: 'A talk with two links to slides',
    findings: slidesTwice
  },
  'talk-without-content': {
    severity: 'off',
    summary: 'A talk of which nothing is told, where others have text',
    findings: withoutContent
  },
  'talk-without-speaker': {
    severity: 'warning',
    summary: 'A talk without a speaker, where others have one',
    findings: withoutSpeaker
  },
  'talk-without-title': {
    severity: 'warning',
    summary: 'A talk without a title, where others have one',
    findings: withoutTitle
  }
}

function duplicates({post}: Ground): Finding[] {
  const known = new Set<string>()
  return post.talks.flatMap((one) => {
    const title = folded(one.title)
    const names = one.speakers.map(nameOf)
    // The same at another time is given twice; a programme lists it once more.
    const {start = ''} = one.time ?? {}
    const key = [one.from, title, start, ...names.map(folded).sort()].join('\n')
    if (title.length < 4 || names.length === 0) return []
    if (!known.has(key)) {
      known.add(key)
      return []
    }
    return {
      reason: `Unexpected second talk ${inCode(one.title)} of the same speakers, expected each talk once; remove one, or correct it`,
      position: placeOf(one)
    }
  })
}

/** What a speaker is called; nothing where there is none. */
function nameOf({name, handle}: Partial<Speaker> = {}): string {
  return name ?? handle ?? ''
}

/** Where a talk is shown to be: its title, who gives it, or all of it. */
function placeOf({titlePosition, speakers, position}: Talk): Position {
  return titlePosition ?? speakers[0]?.position ?? position
}

function slidesTwice({post}: Ground): Finding[] {
  return post.talks.flatMap(({links, title}) => {
    const [first, ...more] = links.filter(({role}) => role === 'slides')
    if (!first) return []
    const {line} = first.position.start
    return more.map(({url, position}) => ({
      reason: `Unexpected second link to slides ${inCode(url)} of ${inCode(title)}, expected one, as on line ${line}; remove the one that is not of this talk`,
      position
    }))
  })
}

function withoutContent(ground: Ground): Finding[] {
  const {outline, post} = ground
  const empty = new Set(
    outline.headings
      .filter(({block, end}) => end === block.index + 1 && !block.media)
      .map(({block}) => block.start)
  )
  const lacks = ({position}: Talk): boolean =>
    empty.has(position.start.offset ?? -1)
  const talks = post.talks.filter(({from}) => from === 'heading')
  return lacking(talks, lacks).map((talk) => ({
    reason: `Unexpected heading of ${inCode(talk.title)} with nothing below it, expected text as below the others; write it, or remove the heading`,
    position: placeOf(talk)
  }))
}

function withoutSpeaker({post}: Ground): Finding[] {
  const talks = post.talks.filter(
    (talk) =>
      isNumbered(talk) &&
      talk.title !== '' &&
      talk.kind !== 'panel' &&
      talk.kind !== 'workshop'
  )
  return lacking(talks, isSpeakerless).map((talk) => ({
    reason: `Unexpected talk ${inCode(talk.title)} without a speaker, expected one as the other talks have; write who gives it`,
    position: placeOf(talk)
  }))
}

/**
 * Whether a talk has a number of its own: what else stands between talks may
 * be a break, or a part of one, and a row of a table may be of another kind.
 */
function isNumbered({from, ordinal}: Talk): boolean {
  return from !== 'table' && from !== 'list' && ordinal !== undefined
}

function isSpeakerless({speakers}: Talk): boolean {
  return speakers.every((one) => isUnknown(nameOf(one)))
}

/** Whether nothing is written, or that it is not known yet. */
function isUnknown(text: string): boolean {
  return /^(?:|tb[acd]|todo|\?+|to be (?:announced|confirmed|determined)|未定|待定)$/i.test(
    text
  )
}

function withoutTitle({post}: Ground): Finding[] {
  const talks = post.talks.filter(
    (talk) => isNumbered(talk) && talk.kind === 'talk'
  )
  return lacking(talks, ({title}) => isUnknown(title)).map((talk) => {
    const who = nameOf(talk.speakers[0])
    const whose = who ? ` of ${inCode(who)}` : ''
    return {
      reason: `Unexpected talk${whose} without a title, expected one as the other talks have; write it`,
      position: placeOf(talk)
    }
  })
}

/** Share of talks of a notation that have to have what another lacks. */
const most = 0.75

/** Talks that lack what most of those have that are written as they are. */
function lacking(
  talks: readonly Talk[],
  lacks: (talk: Talk) => boolean
): Talk[] {
  const counts = new Map<string, {all: number; lack: number}>()
  for (const talk of talks) {
    const count = counts.get(talk.from) ?? {all: 0, lack: 0}
    count.all++
    if (lacks(talk)) count.lack++
    counts.set(talk.from, count)
  }
  return talks.filter((talk) => {
    const {all = 0, lack = 0} = counts.get(talk.from) ?? {}
    return lacks(talk) && all - lack >= 2 && all - lack >= (all - 1) * most
  })
}
