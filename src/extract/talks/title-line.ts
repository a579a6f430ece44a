import type {Lexicon} from '../../language/lexicon.ts'
import type {TalkKind, TalkTime} from '../../model.ts'
import {type Piece, piece, textOf} from '../piece.ts'
import type {Line} from '../view.ts'
import {titleBehind} from './title-behind.ts'
import {titleForm} from './title-form.ts'
import {titleFront} from './title-front.ts'

/** What a line that may head a talk says, but for title and speakers. */
export interface TitleLine {
  line: Line
  /** Title and speakers, in whatever order; what else stood there is gone. */
  core: Piece
  kind: TalkKind | undefined
  ordinal: number | undefined
  time: TalkTime | undefined
  /** Whether it is said how long it takes: `(5 min)`. */
  isTimed: boolean
  /** Whether a keyword such as `Session` stood in front, or was all of it. */
  keyword: boolean
  /** Whether that keyword heads parts of articles, too: `Theme`. */
  isTopic: boolean
  /** Name in brackets in front: `[NAME]Title`. */
  bracket: Piece | undefined
  /** Whether links to slides or a recording stood behind. */
  media: boolean
  /** The code of a session that stood in front, as lines beside it have one. */
  code: string | undefined
}

/** Take a line apart from an index on, without a decision who speaks in it. */
export function titleLine(line: Line, lexicon: Lexicon, from = 0): TitleLine {
  const {text} = line
  const result: TitleLine = {
    line,
    core: piece(line),
    kind: undefined,
    ordinal: undefined,
    time: undefined,
    isTimed: false,
    keyword: false,
    isTopic: false,
    bracket: undefined,
    media: false,
    code: undefined
  }
  const start = titleFront(result, text, from, lexicon)
  const end = itemEnd(line, titleBehind(result, text, start, lexicon), lexicon)
  const {bracket} = result
  if (bracket && start >= end) {
    result.core = bracket
    result.bracket = undefined
    return result
  }
  const head =
    describedLink(line, start, end) ?? describedTitle(line, start, end, lexicon)
  if (head) {
    result.core = head
    return result
  }
  const isWrapped =
    text.charAt(start) === '[' && /^\[[^[\]]+\]$/.test(text.slice(start, end))
  result.core = isWrapped
    ? piece(line, start + 1, end - 1)
    : piece(line, start, end)
  return result
}

/** What goes on to the next item of a list, or ends it, behind a quote. */
const goesOn = /(?<=["”»」』》])(?:[.,;。，；]|\s(\p{L}+)[.,;]?)$/u

/** Nobody goes on, behind a quote, in more. */
const longestRest = 12

/**
 * Index behind a line without what parts an item of a list from the next: a
 * semicolon, and behind a title in quotes a full stop or `and`.
 */
function itemEnd({text, block}: Line, end: number, lexicon: Lexicon): number {
  if (!block.item) return end
  if (/[;；]/.test(text.charAt(end - 1))) return end - 1
  const rest = goesOn.exec(text.slice(Math.max(0, end - longestRest), end))
  const isEnd = rest && (!rest[1] || lexicon.is('and', rest[1]))
  return isEnd ? end - rest[0].length : end
}

/** Form of a title, as log-odds, below which a link may be a name. */
const leastForm = -1.5

/** What tells of something, behind a colon: several words, and a full stop. */
const description = /^\s?[:：].{20,}(?:[.!?][)"]?$|[。！？])/su

/** Nobody describes a talk in less. */
const fewest = 40

/** Nobody writes a title and who gives it in more. */
const longest = 120

/** `TITLE by NAME: what it was about`: what is told behind is no title. */
function describedTitle(
  line: Line,
  start: number,
  end: number,
  lexicon: Lexicon
): Piece | undefined {
  const {text, block} = line
  if (!block.item || end - start < 2 * fewest) return
  const by = lexicon.find('by', text, start)
  if (!by || by.start <= start + 3 || text[by.start - 1] !== ' ') return
  const from = by.start + by.word.length
  const colon = /\s?[:：]\s/.exec(text.slice(from, start + longest))
  if (!colon || colon.index < 3 || end - from - colon.index < fewest) return
  const core = piece(line, start, from + colon.index)
  return /[(（][^)）]*$/.test(textOf(core)) ? undefined : core
}

/** `[TITLE](…): what it was about.`: the link alone is the title. */
function describedLink(
  line: Line,
  start: number,
  end: number
): Piece | undefined {
  const link = line.marks.find(
    (mark) => mark.kind === 'link' && mark.start === start && mark.end < end
  )
  if (!link || !description.test(line.text.slice(link.end, end))) return
  // `[NAME](…): what they told.` names somebody.
  const isTitle = titleForm(line.text.slice(start, link.end)) > leastForm
  return isTitle ? piece(line, start, link.end) : undefined
}
