import {codeUnitAt, lengthOf} from '../../code-unit.ts'
import type {JsonValue} from '../../model.ts'
import {labelOf} from '../questions/label.ts'
import type {Line} from '../view.ts'
import type {TalkSources} from './context.ts'

/** Lines in which a show says that it is one. */
const reach = 40

/** Lines of a long transcript that are looked at. */
const longest = 4000

/** Code units within which a colon stands behind who speaks. */
const longestLead = 60

/** Times that somebody is to speak to have a part in it. */
const enoughTurns = 3

/** Share of the lines that are to be led by who speaks. */
const enoughShare = 0.08

/**
 * Whether a post is the transcript of a podcast: it stands among such, or
 * people speak in turns and a word for a show is in the front matter or at the
 * beginning. A panel is none.
 */
export function isPodcast(sources: TalkSources): boolean {
  const {metadata, lexicon} = sources
  const among = [...metadata.categories, ...metadata.tags]
  const isOne =
    among.some((one) => lexicon.is('podcast', one)) ||
    (isConversation(sources) && isShow(sources))
  return isOne && !lexicon.has('panel', metadata.title ?? '')
}

/** Whether it says that it is a show. */
function isShow({metadata, view, lexicon}: TalkSources): boolean {
  const {data} = metadata
  return (
    Object.keys(data).some((key) => lexicon.is('podcast', key)) ||
    addresses(data).some((url) =>
      lexicon.has(showWords, url.replace(/[^\p{L}\p{N}]+/gu, ' '))
    ) ||
    view.lines
      .slice(0, reach)
      .some(
        ({text, block}) => block.kind !== 'code' && lexicon.has('podcast', text)
      )
  )
}

const showWords = ['podcast', 'audio'] as const

/** Addresses that the front matter gives, at its root. */
function addresses(data: Record<string, JsonValue>): string[] {
  return Object.values(data)
    .flat()
    .filter((value) => typeof value === 'string')
    .filter((value) => /^https?:\/\/\S+$/.test(value))
}

/** A name with the time, `Ann Lee 00:12:03`, or as an account: `annlee: …`. */
function nameOf(text: string): string | undefined {
  return (
    /^([^\s:：][^:：\d]{0,30}?)[\s–—-]{1,4}[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?:?$/.exec(
      text
    )?.[1] ?? /^([\p{L}\p{N}_-]{2,20}): /u.exec(text)?.[1]
  )
}

/** Labels of notes, which name nobody. */
const notesWords = ['question', 'answer'] as const

/** Whether at least two people speak in turns. */
function isConversation({view, lexicon}: TalkSources): boolean {
  const led = ledLines(view)
  const enough = Math.min(view.lines.length, longest) * enoughShare
  if (led.length < 2 * enoughTurns || led.length < enough) return false
  const turns = new Map<string, number>()
  for (const line of led) {
    const name = labelOf(line)?.name ?? nameOf(line.text)
    if (name && !lexicon.is(notesWords, name))
      turns.set(name, (turns.get(name) ?? 0) + 1)
  }
  const parts = [...turns.values()].filter((count) => count >= enoughTurns)
  const total = parts.reduce((sum, count) => sum + count, 0)
  return parts.length >= 2 && total >= enough
}

/** First lines of blocks that may be led by who speaks. */
function ledLines({blocks}: TalkSources['view']): Line[] {
  const led: Line[] = []
  for (const {kind, lines} of blocks) {
    const [first] = lines
    if (!first || kind === 'code') continue
    if (first.index >= longest) break
    if (isLed(first.text)) led.push(first)
  }
  return led
}

/** Whether a line may be led by who speaks: `Ann:`, `[AL]`, `12:03`. */
function isLed(text: string): boolean {
  if (text.startsWith('[')) return true
  // Most lines have no colon at all, which is told sooner than where one is.
  if (!text.includes(':') && !text.includes('：')) return false
  const limit = Math.min(text.length, longestLead + 1)
  for (let at = 0; at < limit; at++) {
    const code = codeUnitAt(text, at)
    if (code === 0xff1a) return true
    if (code === 0x3a && endsLead(text, at + 1)) return true
  }
  return false
}

/** Whether what stands behind a colon is a space, a digit or nothing. */
function endsLead(text: string, at: number): boolean {
  if (at >= lengthOf(text)) return true
  const code = codeUnitAt(text, at)
  return code === 0x20 || (code > 0x2f && code < 0x3a)
}
