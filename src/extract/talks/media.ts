import type {Lexicon} from '../../language/lexicon.ts'
import type {LinkRole} from '../../model.ts'
import {provider} from '../links/providers.ts'
import {embedAddress, embedName} from '../links/shortcode-names.ts'
import type {Line, Mark} from '../view.ts'
import type {TalkContext} from './context.ts'
import type {Unit} from './unit.ts'

/** What of a talk is shown elsewhere. */
const shownWords = ['slides', 'video'] as const
const shown: readonly (LinkRole | undefined)[] = shownWords

/** Whether the first thing below a heading is a link to slides or a video. */
export function hasMediaBelow(
  {start, end}: Unit,
  {view, lexicon}: TalkContext
): boolean {
  for (const block of view.blocks.slice(start, Math.min(end, start + 3))) {
    if (block.kind === 'heading' && block.lines.length === 0) continue
    if (block.embeds.some(isMedia)) return true
    for (const line of block.lines.slice(0, 3)) {
      if (isPlayer(line)) return true
      const link = line.marks.find(
        ({kind, url}) => kind === 'link' && !url?.startsWith('mailto:')
      )
      if (!link) continue
      if (line.text.length < 60 && lexicon.has(shownWords, label(line.text)))
        return true
      // A heading that is a link is over a part of its own.
      const isShown =
        link.url &&
        (isMedia(link.url)
          ? block.kind !== 'heading' || !isTitle(line.text)
          : isTalkUrl(link.url) && !isTitle(line.text))
      if (isShown && line.text.length < 120) return true
    }
    if (block.lines.length && block.kind !== 'heading') return false
  }
  return false
}

/** A text without its marks: `[Slides]`. */
function label(text: string): string {
  return text.replace(/[\p{P}\p{S}]+/gu, ' ')
}

/** Nobody writes a label with its link in a longer line. */
const longestLabelled = 60

/** Whether one of the first blocks of a unit shows slides, or links to some. */
export function hasSlides(
  {start, end}: Unit,
  {view, lexicon}: TalkContext
): boolean {
  const isOfSlides = (url: string | undefined): boolean =>
    url !== undefined && provider(url)?.role === 'slides'
  return view.blocks.slice(start, Math.min(end, start + 3)).some(
    ({kind, item, embeds, lines}) =>
      // A table or a list has the slides of others.
      kind === 'paragraph' &&
      !item &&
      (embeds.some(isOfSlides) ||
        lines.some(
          ({text, marks}) =>
            marks.some(({url}) => isOfSlides(url)) ||
            (marks.length > 0 &&
              text.length < longestLabelled &&
              lexicon.has('slides', label(text)))
        ))
  )
}

/** Whether a link's text is a title of its own: of a talk that stands below. */
function isTitle(text: string): boolean {
  return text.includes(' ') && !/https?:/.test(text)
}

/** Whether a line is, as a whole, a link to a file of slides. */
export function isDeckLink({line}: Pick<Unit, 'line'>): boolean {
  return line.marks.some(
    ({kind, url, start, end}) =>
      kind === 'link' &&
      url !== undefined &&
      end - start > line.text.length / 2 &&
      /\.(?:pdf|pptx?|odp|key)(?:[?#]|$)/i.test(url)
  )
}

/** Whether slides or a video are embedded before the next heading. */
export function hasPlayer(
  {start, end}: Unit,
  {view, lexicon}: TalkContext
): boolean {
  for (const {kind, embeds, lines} of view.blocks.slice(start, end)) {
    if (kind === 'heading') return false
    if (embeds.some(isMedia) || lines.some(isPlayer)) return true
    if (lines.some((line) => isLabelled(line, lexicon))) return true
  }
  return false
}

/** Labels of what is shown or heard of a talk elsewhere. */
const labels = ['slides', 'video', 'audio'] as const

/** `Recording: [a.mp3](…)`, `Slides: to come`. */
function isLabelled({text, marks, block}: Line, lexicon: Lexicon): boolean {
  if (block.item?.list.parent) return false
  const isLinked = marks.some(({kind}) => kind === 'link')
  if (!isLinked && text.length > longestLabel) return false
  if (!/[:：]/.test(text.slice(0, longestLabel))) return false
  const word = lexicon.leading(labels, text)
  return word !== undefined && /^\s?[:：]/.test(text.slice(word.end))
}

/** No label is longer. */
const longestLabel = 24

/** The name of a shortcode that a line begins with. */
const shortcode = /^(?:\{\{[<%]|\{%|@?\[)\s*(?:include\s+)?([\w-]+)(?![\w:-])/

/** An id that may be one of any service. */
const anyId = '12345678901'

/** Whether a line is no more than what shows slides or a video. */
export function isPlayer({text, marks: [mark]}: Line): boolean {
  const isAddress =
    mark?.url !== undefined && mark.start === 0 && mark.end === text.length
  if (isAddress) return /^https?:/.test(text) && isMedia(mark.url ?? '')
  const name = '{@['.includes(text.charAt(0))
    ? shortcode.exec(text)?.[1]
    : undefined
  const address = name && embedName(name)?.address
  return Boolean(address && isMedia(embedAddress(address, anyId)))
}

/**
 * Whether a line, or what of it heads a unit, is as a whole a link to a page
 * that is about a talk.
 */
export function isTalkLink(
  {line}: Pick<Unit, 'line'>,
  length: number = line.text.length
): boolean {
  return line.marks.some(
    (mark) => mark.end - mark.start > length / 2 && isTalkPage(mark)
  )
}

/** Whether a mark is a link to a page that is about a talk. */
export function isTalkPage({kind, url}: Mark): boolean {
  return (
    kind === 'link' &&
    url !== undefined &&
    (talkPage.test(url) || programmePage.test(url))
  )
}

/** `https://host/2023/talks/title`, `https://host/session/AB12`. */
const talkPage = pageOf('talk|session|presentation|proposal|agenda')

/** Lines of a post that may link to where its talk is announced. */
const firstLines = 5

/** `/session/title`, `/speaker/name`: the page of a talk, or of who gives it. */
const announced = pageOf('talk|session|presentation|speaker')

/** Addresses with a folder of a name, in singular or plural, and more in it. */
function pageOf(names: string): RegExp {
  return new RegExp(`^https?://[^?#]*/(?:${names})s?/[^/?#]`, 'i')
}

/** Whether one of a post's first lines is a link to the page of its talk. */
export function beginsWithTalkLink({view}: TalkContext): boolean {
  return view.lines
    .slice(0, firstLines)
    .some(
      ({text, block, marks: [mark]}) =>
        mark?.url !== undefined &&
        !block.item &&
        mark.start === 0 &&
        mark.end === text.length &&
        announced.test(mark.url)
    )
}

/** What says of an address behind it no more than that it is one. */
const linkLabel = /^\p{L}[\p{L} ]{0,14}[:：]\s*$/u

/**
 * Whether the first line below a title is a label with the address of a talk:
 * `- Link: https://host/session/12`.
 */
export function isLabelledTalk(line: Line | undefined): boolean {
  const mark = line?.marks[0]
  return (
    line !== undefined &&
    mark !== undefined &&
    mark.end === line.text.length &&
    line.text.startsWith('http', mark.start) &&
    isTalkPage(mark) &&
    linkLabel.test(line.text.slice(0, mark.start))
  )
}

/** Whether one of a post's first lines links to slides, and says so. */
export function beginsWithSlides({view, lexicon}: TalkContext): boolean {
  return view.lines
    .slice(0, firstLines)
    .some(
      ({text, marks}) =>
        text.length < 40 &&
        marks.some(({kind}) => kind === 'link') &&
        lexicon.has('slides', text)
    )
}

/** Whether a line links to slides or a video. */
export function hasMedia({line}: Pick<Unit, 'line'>): boolean {
  return line.marks.some(({url}) => url !== undefined && isMedia(url))
}

/** Whether a line is, as a whole, a link to slides or a video, by a title. */
export function isMediaLink({line}: Unit): boolean {
  const [mark, ...rest] = line.marks.filter(({kind}) => kind === 'link')
  return (
    mark?.url !== undefined &&
    rest.length === 0 &&
    mark.start === 0 &&
    mark.end === line.text.length &&
    isTitle(line.text) &&
    isMedia(mark.url)
  )
}

/** Whether a URL is of a page, or a whole site, of talks. */
function isTalkUrl(url: string): boolean {
  return talkPage.test(url) || programmePage.test(url) || talkHost.test(url)
}

/** Hosts of talks. */
const talkHost = /^https?:\/\/(?:talks?|slides?)\./i

/** Talks in programmes that Sched publishes. */
const programmePage =
  /^https?:\/\/(?:sched\.co\/\w|[\w-]+\.sched\.com\/event\/\w)/i

function isMedia(url: string): boolean {
  return shown.includes(provider(url)?.role)
}
