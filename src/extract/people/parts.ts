import {codeUnitAt, lengthOf} from '../../code-unit.ts'
import {isAddress, type Joint, jointAt} from './joint.ts'
import type {NamedText} from './name-score.ts'
import {trimmed} from './trimmed.ts'
import {isProper} from './word-joint.ts'

export type {Joint} from './joint.ts'

/** A stretch between separators. */
export interface Part {
  joint: Joint
  /** Whether it is in brackets. */
  inside: boolean
  /** Index in the text. */
  start: number
  /** Index behind it. */
  end: number
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '<': '>',
  '＜': '＞'
}

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」'
}

/** What characters do that mean something to this; most mean nothing. */
const joins = 1
const opens = 2
const quotesOpen = 3
const special = new Uint8Array(0x10000)
for (const [characters, what] of [
  [' 和与與及跟,，;；、&＆/／|│｜┃¦•:：—―─–·+×@＠)）]】〕>＞-', joins],
  [Object.keys(closers).join(''), opens],
  [Object.keys(quotes).join(''), quotesOpen]
] as const)
  for (const char of characters) special[char.charCodeAt(0)] = what

/** Cut a text, from an index on, at what separates. */
export function parts(named: NamedText, from: number): Part[] {
  const {text, context} = named
  const result: Part[] = []
  let joint: Joint = 'start'
  let start = from
  let closer = ''
  const cut = (end: number, next: Joint, from: number) => {
    const part = trimmed(text, start, end)
    if (result.length === 0) {
      const label = text.slice(part.start, part.end)
      if (next === 'colon' && context.lexicon.is('speaker', label)) {
        start = from
        return
      }
      const by = context.lexicon.leading('by', text, part.start)
      if (by && by.end < part.end && text[by.end] === ' ')
        part.start = by.end + 1
    }
    if (isNetwork(text, part, next)) {
      start = next === 'colon' ? from : end
      return
    }
    if (result.length) {
      const word = introduction(named, part.start, part.end)
      part.start += word
      if (word > 0 && joint !== 'start' && joint !== 'open') joint = 'space'
    }
    if (part.end > part.start) {
      result.push({joint, inside: closer !== '', ...part})
      joint = next
    } else if (joint !== 'start' && (joint === 'space' || next === 'at'))
      joint = next
    start = from
  }
  for (let at = from; at < lengthOf(text); at++) {
    const what = special[codeUnitAt(text, at)]
    if (what === 0) continue
    const char = text.charAt(at)
    if (closer && isClosing(char, closer)) {
      cut(at, 'space', at + 1)
      closer = ''
      continue
    }
    const shut = what === opens ? closers[char] : undefined
    if (shut && !closer && !isNickname(text, at, shut)) {
      const end = closing(text, at, char, shut)
      if (end > 0 && !isAddress(text, start, at)) {
        cut(at, 'open', at + 1)
        joint = 'open'
        closer = shut
        continue
      }
    }
    const quote = what === quotesOpen ? quotes[char] : undefined
    if (quote && at > start) {
      const end = text.indexOf(quote, at + 1)
      if (end > 0) at = end
      continue
    }
    const found = jointAt(named, at, start)
    if (!found || (closer && isInWord(found, at))) continue
    if (found.joint === 'end') {
      cut(at, 'end', text.length)
      break
    }
    cut(at, found.joint, at + found.length)
    at += found.length - 1
  }
  cut(text.length, 'space', text.length)
  return result

  /** Whether a colon is in a word in brackets: `(move:on)`, `（花名：逐浪）`. */
  function isInWord(
    {joint, length}: {joint: Joint; length: number},
    at: number
  ) {
    return (
      joint === 'colon' &&
      text[at - 1] !== ' ' &&
      text[at + length] !== ' ' &&
      !context.lexicon.is('speaker', text.slice(start, at))
    )
  }
}

const networks =
  /^(?:twitter|x|github|gitlab|linkedin|mastodon|bluesky|instagram|telegram|微博|知乎)$/i

/** `Twitter: @nora`, `twitter @nora`: whether a part says where somebody is. */
function isNetwork(
  text: string,
  {start, end}: {start: number; end: number},
  next: Joint
): boolean {
  if (end - start > 9 || next === 'end') return false
  return (
    networks.test(text.slice(start, end)) &&
    /^\s?[:：]?\s?[@＠]\w/.test(text.slice(end, end + 5))
  )
}

const belonging = ['at', 'of'] as const

/** Length of `a`, `the`, `来自` in front of what is said of somebody. */
function introduction(
  {text, context}: NamedText,
  start: number,
  end: number
): number {
  const {lexicon} = context
  // `Una Vale`, `An Tran`: in front of a capital, these are names.
  const isNamed = (article: string): boolean =>
    /^(?:An|Una) /.test(article) &&
    /^\p{Lu}/u.test(text.slice(start + article.length, end)) &&
    !lexicon.leading('occupation', text, start + article.length)
  if ('atueATUE'.includes(text.charAt(start))) {
    const article = /^(?:an?|the|une?|eine?|una?|uma?) (?=.)/i.exec(
      text.slice(start, Math.min(end, start + 6))
    )
    if (article && !isNamed(article[0])) return article[0].length
  }
  const of = lexicon.leading(belonging, text, start)
  if (!of) return 0
  if (
    text[of.end] === ' ' &&
    /^\p{Ll}/u.test(of.word) &&
    isProper(text, of.end + 1)
  )
    return of.length + 1
  const word = lexicon.leading('at', text, start)
  return word && word.end < end && /\p{sc=Han}$/u.test(word.word)
    ? word.length
    : 0
}

/** Whether brackets stand inside a name: `William (Bill) Smith`. */
function isNickname(text: string, at: number, shut: string): boolean {
  const end = text.indexOf(shut, at)
  return (
    end > at &&
    end - at < 16 &&
    /\p{Ll} $/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(at + 1, end)) &&
    /^ \p{Lu}\p{Ll}+/u.test(text.slice(end + 1, end + 6))
  )
}

/** Whether a bracket closes what another does: authors mix their widths. */
function isClosing(char: string, shut: string): boolean {
  if (char === shut) return true
  return char === ')' ? shut === '）' : char === '）' && shut === ')'
}

/** Index of the bracket that closes one, with others in between. */
function closing(text: string, at: number, open: string, shut: string): number {
  let depth = 0
  for (let index = at; index < lengthOf(text); index++) {
    if (text[index] === open) depth++
    else if (isClosing(text.charAt(index), shut) && --depth === 0) return index
  }
  return -1
}
