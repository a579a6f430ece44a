import type {Lexicon, Match} from '../../language/lexicon.ts'
import type {Heading} from '../outline.ts'
import type {Block} from '../view.ts'
import {asks} from './asks.ts'
import type {Ground} from './ground.ts'
import {linkedLists} from './linked-lists.ts'

/** A part of a post that its heading says is for questions. */
export interface Region {
  /** Index of its first block. */
  from: number
  /** Index of the block behind it. */
  to: number
  /** Whether the heading says nothing else: `Q&A`, and not `Q&A tools`. */
  isStrong: boolean
  /** Whether somebody is interviewed in it. */
  isInterview?: boolean
  /** What says so, in words. */
  evidence: string
  heading?: Heading
}

/** Headings of these kinds stand over questions, too. */
const talked = ['interview', 'panel'] as const
const telling = ['questions', ...talked] as const

/** A longer line is no heading. */
const longestHeading = 80

/**
 * Parts of a post that are for questions, the inner before the outer: what is
 * under a heading, a line or an item of a list that says so, and the whole
 * post where its title does.
 */
export function regions(ground: Ground): Region[] {
  const {view, outline, lexicon, title} = ground
  const {blocks} = view
  const found: Region[] = []
  for (const heading of outline.headings) {
    const strength = strengthOf(heading.text, lexicon)
    if (strength)
      found.push({
        from: heading.block.index + 1,
        to: heading.depth < 7 ? heading.end : boldEnd(heading, ground),
        isStrong: strength === 'strong',
        evidence: `under \`${heading.text}\``,
        heading
      })
  }
  for (const block of blocks) {
    const region =
      block.kind === 'paragraph'
        ? lineRegion(block, ground)
        : block.head
          ? tableRegion(block, ground)
          : undefined
    if (region) found.push(region)
  }
  found.push(...linkedLists(ground).filter((one) => !isWithin(one, found)))
  const whole = title ? strengthOf(title, lexicon) : undefined
  if (whole)
    found.push({
      from: 0,
      to: blocks.length,
      isStrong: whole === 'strong',
      isInterview: lexicon.has('interview', title),
      evidence: `title \`${title}\``
    })
  return found.sort((a, b) => a.to - a.from - (b.to - b.from))
}

/** Whether a part is in one that is known. */
function isWithin({from, to}: Region, known: readonly Region[]): boolean {
  return known.some((one) => one.from <= from && to <= one.to)
}

/** The same again, in other words: `常见问题 (FAQ)`. */
const bracketed = /\s*[(（][^()（）]*[)）]$/

function strengthOf(
  text: string,
  lexicon: Lexicon
): 'strong' | 'weak' | undefined {
  if (lexicon.is('questions', text.replace(bracketed, '')))
    return lexicon.is('question', text) ? 'weak' : 'strong'
  if (text.length > longestHeading || asks(text)) return
  if (!lexicon.has(telling, text)) return
  const word = wordFor(text, lexicon)
  if (word && (/[&＆]|^AMA$/i.test(word.word) || /\bFAQs?\b/i.test(text)))
    return 'strong'
  return word || lexicon.has(talked, text) ? 'weak' : undefined
}

/** A heading by its bold alone reaches to the next one that is more. */
function boldEnd({block}: Heading, {nextHeading, view}: Ground): number {
  return view.lines[nextHeading(block)]?.block.index ?? view.blocks.length
}

/** Part under a line that is only a word for questions. */
function lineRegion(block: Block, ground: Ground): Region | undefined {
  const {lexicon, view} = ground
  const [line, second] = block.lines
  if (!line || second || line.text.length > 40) return
  const isStrong = lexicon.is('questions', line.text)
  if (!isStrong && !introduces(line.text, lexicon)) return
  const {item} = block
  const end = item ? ground.lineFrom(item.end) : ground.nextHeading(block)
  const to = view.lines[end]?.block.index ?? view.blocks.length
  return {
    from: block.index + 1,
    to,
    isStrong,
    evidence: `under \`${line.text}\``
  }
}

/** Part under the head of a table that has a column for each. */
function tableRegion(
  {lines, index}: Block,
  ground: Ground
): Region | undefined {
  const {lexicon, view} = ground
  const answer = lines.findIndex(({text}) => lexicon.is('answer', text))
  const isAsked = lines
    .slice(0, Math.max(0, answer))
    .some(({text}) => lexicon.is(['question', 'questions'], text))
  if (!isAsked) return
  let to = index + 1
  while (view.blocks[to]?.kind === 'row' && !view.blocks[to]?.head) to++
  return {
    from: index + 1,
    to,
    isStrong: true,
    evidence: 'in a table of questions and answers'
  }
}

/** A word for questions in a text; one for a question alone says too little. */
function wordFor(text: string, lexicon: Lexicon): Match | undefined {
  const word = lexicon.find('questions', text)
  return word && !lexicon.is('question', word.word) ? word : undefined
}

/** Whether a line ends in a word for questions, and is no sentence. */
function introduces(text: string, lexicon: Lexicon): boolean {
  let end = text.length
  while (end > 0 && /[\s:：]/.test(text.charAt(end - 1))) end--
  const plain = text.slice(0, end)
  const word = lexicon.trailing('questions', plain)
  return (
    word !== undefined &&
    !lexicon.is('question', word.word) &&
    !/[.。!！,，]/.test(plain)
  )
}

/** Tells whether a block is in a part of some that are asked for. */
export function cover(
  parts: readonly Region[],
  is: (part: Region) => boolean = () => true
): (block: Block) => boolean {
  const held = new Set<number>()
  let behind = 0
  for (const {from, to} of parts.filter(is).sort((a, b) => a.from - b.from)) {
    for (let index = Math.max(from, behind); index < to; index++)
      held.add(index)
    behind = Math.max(behind, to)
  }
  return ({index}) => held.has(index)
}
