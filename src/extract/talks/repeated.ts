import {textOf} from '../piece.ts'
import type {Candidate} from './candidates.ts'
import {isMediaLink} from './media.ts'

/** A shorter text may be repeated by chance. */
const shortest = 8

/** Count what a post about an event says more than once. */
export function addRepeated(groups: readonly (readonly Candidate[])[]): void {
  const all = groups.flat()
  addSlots(all)
  addShown(all)
  const lists = groups.filter(([first]) => first?.from === 'list')
  if (lists.length < 2) return
  const items = lists.flat()
  addLabels(items)
  addListed(items)
}

/**
 * Count that a programme has at one time what it has at another, too, and names
 * nobody: breaks are repeated, and tours of the house, not talks.
 */
function addSlots(all: readonly Candidate[]): void {
  const slots = all.filter(
    ({reading, split, below}) =>
      reading.time && !reading.keyword && !reading.code && !split && !below
  )
  for (const same of alike(slots, ({reading}) => textOf(reading.core))) {
    const blocks = new Set(same.map(({block}) => block))
    if (blocks.size > 1) add(same, -4, 'stands in the programme again')
  }
}

/**
 * Count that a heading is, word for word, an item that links to slides or a
 * recording: what was shown of the talks is listed at the end.
 */
function addShown(all: readonly Candidate[]): void {
  const shown = new Set(
    all.flatMap((one) =>
      one.from === 'list' && isMediaLink(one) ? titleOf(one) : []
    )
  )
  if (shown.size)
    add(
      all.filter((one) => one.heading && shown.has(titleOf(one))),
      2,
      'links to slides or a recording elsewhere'
    )
}

function titleOf({reading}: Candidate): string {
  return textOf(reading.core).toLowerCase()
}

/**
 * Count that a link is shown by the same text as another that leads elsewhere:
 * what can be had of each talk, as `Download the slides`.
 */
function addLabels(all: readonly Candidate[]): void {
  const links = all.filter(
    ({line: {text, marks}}) =>
      marks[0]?.url !== undefined && marks[0].end >= text.length
  )
  for (const same of alike(links, ({line}) => line.text)) {
    const urls = new Set(same.map(({line}) => line.marks[0]?.url))
    if (urls.size > 1) add(same, -6, 'links elsewhere by the same text')
  }
}

/**
 * Count that an item of a list is in another, too, as titles of talks are that
 * are listed first and told of then. Links are repeated as references.
 */
function addListed(all: readonly Candidate[]): void {
  const plain = all.filter(
    ({reading: {core}, line}) =>
      core.end - core.start >= shortest &&
      !line.marks.length &&
      !/[.。!！]$/.test(line.text)
  )
  for (const same of alike(plain, titleOf))
    if (same.length === 2) add(same, 3, 'stands in two lists of the post')
}

/** Those of some units that are called the same, where there are several. */
function alike(
  all: readonly Candidate[],
  keyOf: (one: Candidate) => string
): Candidate[][] {
  const seen = new Map<string, Candidate[]>()
  for (const one of all) {
    const key = keyOf(one)
    const known = seen.get(key)
    if (known) known.push(one)
    else seen.set(key, [one])
  }
  return [...seen.values()].filter(({length}) => length > 1)
}

function add(some: readonly Candidate[], weight: number, words: string): void {
  for (const one of some) {
    one.evidence.push({weight, words})
    one.score += weight
  }
}
