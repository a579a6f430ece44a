import {codeUnitAt} from '../../code-unit.ts'
import type {Lexicon} from '../../language/lexicon.ts'
import {isOfWord} from './is-of-word.ts'
import {mediaWords, noteBehind} from './note-behind.ts'
import {timeBehind} from './time-slot.ts'
import {kindOf} from './title-keywords.ts'
import type {TitleLine} from './title-line.ts'

/** Those that may stand behind it too. */
const trailingKeywords = ['keynote', 'lightning'] as const

/** The same behind it. */
const decorationBehind =
  /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}★☆\s]|\u{fe0f}|\u{200d})$/u

/**
 * Read what stands behind title and speakers: decoration, remarks, links to
 * slides or a recording, time, keyword.
 *
 * @returns
 *   Index behind what is left.
 */
export function titleBehind(
  result: TitleLine,
  text: string,
  start: number,
  lexicon: Lexicon
): number {
  // A full stop behind brackets ends the line, not the title.
  let end = /[)）\]】»”]\.$/.test(text) ? text.length - 1 : text.length
  if (text[end - 1] === '}' || text[end - 2] === '}')
    end = beforeShortcode(text.slice(0, end), start)
  for (let before = -1; before !== end; ) {
    before = end
    end = beforeDecoration(text, start, end)
    end = beforeNote(result, start, end, lexicon)
    end = beforeMedia(result, start, end, lexicon)
    if (result.media) end = skipBack(text, end, comma)
    end = beforeTime(result, text, start, end)
    if (isParted(text, start, end))
      end = beforeKeyword(result, text, start, end, lexicon)
  }
  return end
}

/** Index in front of a shortcode that ends a text: `({{< twitter ann >}})`. */
function beforeShortcode(text: string, start: number): number {
  const found = /\s*[(（]?\{\{[^{}]*\}\}[)）]?$/.exec(text)
  return found && found.index > start ? found.index : text.length
}

/** Whether a mark in a title may part it from what stands behind. */
function isParted(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const code = codeUnitAt(text, at)
    if (code === 0x20 || isOfWord(code)) continue
    if ('[(（【/|│-–—'.includes(text.charAt(at))) return true
  }
  return false
}

function beforeDecoration(text: string, start: number, end: number): number {
  let at = end
  while (at > start && !isOfWord(codeUnitAt(text, at - 1))) {
    const isPair = /[\udc00-\udfff]/.test(text.charAt(at - 1))
    const before = Math.max(start, at - (isPair ? 2 : 1))
    if (!decorationBehind.test(text.slice(before, at))) break
    at = before
  }
  return at
}

/** Before `(30 min)`, `(slides & examples)`. */
function beforeNote(
  result: TitleLine,
  start: number,
  end: number,
  lexicon: Lexicon
): number {
  const note = noteBehind(result.line.text, start, end, lexicon)
  if (!note) return end
  if (note.what === 'media') result.media = true
  else result.isTimed = true
  return note.start
}

/** Before `[[slides](…)] [[video](…)]`, or ` / Slides`. */
function beforeMedia(
  result: TitleLine,
  start: number,
  end: number,
  lexicon: Lexicon
): number {
  const link = result.line.marks.find(
    (mark) => mark.kind === 'link' && mark.end === end && mark.start > start
  )
  if (link && lexicon.is(mediaWords, result.line.text.slice(link.start, end))) {
    const {text} = result.line
    const at = skipBack(text, link.start, opening)
    result.media = true
    // `Title + [slides]`; the plus of `C++` stands behind no space.
    return text.startsWith(' +', at - 2) ? skipBack(text, at - 1, opening) : at
  }
  const from = Math.max(start, end - 60)
  if (!isParted(result.line.text, from, end)) return end
  const text = result.line.text.slice(from, end)
  const found =
    /(?:\s*[[(（【/|│]|\s-)\s*([^[\](（）【】)/|│]{1,24})[\])）】]?$/.exec(text)
  const words = found?.[1]?.split(/\s*[,、&|]\s*/) ?? []
  if (!found || !words.every((word) => lexicon.is(mediaWords, word))) return end
  result.media = true
  return from + found.index
}

/** Spaces and what opens brackets. */
const opening = /[\s[(（【/|│-]/

/** Spaces and what stands between links: `[slides], [video]`. */
const comma = /[\s,，、;；]/

/** Index in front of characters of a kind. */
function skipBack(text: string, at: number, kind: RegExp): number {
  let result = at
  while (result > 0 && kind.test(text.charAt(result - 1))) result--
  return result
}

function beforeTime(
  result: TitleLine,
  text: string,
  start: number,
  end: number
): number {
  const slot = result.time ? undefined : timeBehind(text, start, end)
  if (!slot) return end
  result.time = slot.time
  return slot.start
}

/** Before a trailing ` - Keynote`. */
function beforeKeyword(
  result: TitleLine,
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon
): number {
  const found = /\s+[-–—|/]\s+([^-–—|/]{2,24})$/.exec(text.slice(start, end))
  if (!found?.[1] || !lexicon.is(trailingKeywords, found[1])) return end
  const word = lexicon.find(trailingKeywords, found[1])
  result.kind ??= word && kindOf(word.meaning)
  return start + found.index
}
