import type {Talk} from '../model.ts'
import type {Note} from './note.ts'
import {accounts} from './talks/accounts.ts'
import {announcedLines} from './talks/announced-lines.ts'
import {
  introduced,
  introductions,
  withoutBiographies
} from './talks/biographies.ts'
import {type Candidate, candidates} from './talks/candidates.ts'
import {carriedItems} from './talks/carried-items.ts'
import type {Evidence, TalkContext, TalkSources} from './talks/context.ts'
import {contrastedParagraphs} from './talks/contrasted-paragraphs.ts'
import {decided} from './talks/decided.ts'
import {labelledParagraphs} from './talks/labelled-paragraphs.ts'
import {led} from './talks/lead-in.ts'
import {ledLines} from './talks/led-lines.ts'
import {linkedLines} from './talks/linked-lines.ts'
import {linkedParagraphs} from './talks/linked-paragraphs.ts'
import {markedParagraphs} from './talks/marked-paragraphs.ts'
import {matterTalks} from './talks/matter-talks.ts'
import {mayList} from './talks/may-list.ts'
import {numberedParagraphs} from './talks/numbered-paragraphs.ts'
import {isInterview, isOccasion} from './talks/occasion.ts'
import {leastScore, oneTalk} from './talks/one-talk.ts'
import {overSiblings} from './talks/over-siblings.ts'
import {pairedLines} from './talks/paired-lines.ts'
import {isPodcast} from './talks/podcast.ts'
import {programmes} from './talks/programme.ts'
import {quotedLines} from './talks/quoted-lines.ts'
import {rememberedPersonhood} from './talks/remembered-personhood.ts'
import {addRepeated} from './talks/repeated.ts'
import {addForms} from './talks/report.ts'
import {scoreOf} from './talks/score-of.ts'
import {settled} from './talks/settled.ts'
import {shortTalks} from './talks/short-talks.ts'
import {shownParagraphs} from './talks/shown-paragraphs.ts'
import {tableCandidates} from './talks/table.ts'
import {talkOf} from './talks/talk.ts'
import {headingGroups, listGroups, tables} from './talks/unit.ts'
import {wholePost} from './talks/whole-post.ts'

/** What may be wanted besides the talks. */
export interface TalksOptions {
  /** Told why a unit is a talk, or is none. */
  note?: Note | undefined
}

/**
 * Every talk of a post, in document order, questions and links left to others.
 *
 * Units that may head a talk are gathered in groups of siblings; for each group
 * it is settled what joins title and speaker; each unit is weighed by its own
 * evidence and that of its group; what is left is put together. A post in which
 * nothing is a talk may be one itself.
 */
export function talks(sources: TalkSources, {note}: TalksOptions = {}): Talk[] {
  const {view, outline, metadata, asked, lexicon} = sources
  const people = {lexicon, document: view.document}
  const isShow = isPodcast(sources)
  // Written out: one that is spread is slow to look into, for every unit.
  const context: TalkContext = {
    view,
    outline,
    metadata,
    asked,
    lexicon,
    people,
    personhood: rememberedPersonhood(people),
    hasAccount: accounts(view),
    overSiblings: overSiblings(outline),
    isOccasion: isOccasion(sources),
    isPodcast: isShow,
    isInterview: isShow || isInterview(sources)
  }
  const listed = matterTalks(context)
  const headed = headingGroups(outline).map((group) =>
    candidates(group, context)
  )
  // What is explained is judged even where that decides nothing.
  const isSettled = note ? () => false : settled(headed.flat(), outline)
  const titled = labelledParagraphs(context)
  const labels = new Set(
    titled
      .flatMap(({line, known}) => [line, ...(known?.lines ?? [])])
      .map(({index}) => index)
  )
  const carried = context.isOccasion ? carriedItems(context) : []
  const carriers = new Set(
    carried.flat().map(({block}) => block.item?.list.parent)
  )
  const groups = [
    ...listGroups(view)
      .map((group) =>
        group.filter(
          ({line, block}) =>
            !labels.has(line.index) && !carriers.has(block.item)
        )
      )
      .filter((group) => mayList(group, context) && !isSettled(group))
      .map((group) => led(group, context)),
    ...programmes(view, outline),
    ...numberedParagraphs(view, outline, lexicon),
    linkedParagraphs(view, lexicon),
    ...linkedLines(view, outline),
    contrastedParagraphs(view),
    shownParagraphs(view, outline),
    ...(context.isOccasion
      ? [
          markedParagraphs(view),
          quotedLines(view),
          ...announcedLines(context),
          ...pairedLines(context)
        ]
      : []),
    ...carried,
    titled
  ]
  const known = new Set(groups.flat().map(({line}) => line))
  const lines = context.isOccasion
    ? ledLines(context).filter(
        (group) =>
          !group.some(({line}) => known.has(line) || labels.has(line.index))
      )
    : []
  const judged = [
    ...headed,
    ...[...groups, ...lines].map((group) => candidates(group, context)),
    ...tables(view).map((rows) => tableCandidates(rows, context))
  ]
  if (context.isOccasion) addRepeated(judged)
  addForms(judged, context)
  const likely = decided(judged)
  const about = likely.length ? introductions(context) : []
  const found = withoutBiographies(likely, about, context)
  if (note) explain(judged.flat(), new Set(found), note)
  const parts = introduced(
    found.map((one) => talkOf(one, context)),
    about
  )
  const whole = listed.length ? undefined : wholePost(context)
  const short = whole?.isOfMeeting() ? shortTalks(parts, context) : []
  const long = parts.filter((part) => !short.includes(part))
  const least = whole && leastScore(whole, long)
  if (!whole || least === undefined) return [...listed, ...parts]
  const evidence = whole.evidence(note ? undefined : least)
  const isTalk = scoreOf(evidence) >= least
  if (isTalk || !parts.length)
    note?.(isTalk, [whole.line], ['the post as a whole', ...words(evidence)])
  return isTalk ? [oneTalk(whole, long), ...short] : parts
}

/** Say of each unit with any evidence, or taken, what spoke for and against. */
function explain(
  all: readonly Candidate[],
  taken: ReadonlySet<Candidate>,
  note: Note
): void {
  for (const one of all) {
    const isTaken = taken.has(one)
    if (!isTaken && !one.evidence.some(({weight}) => weight > 1)) continue
    note(isTaken, [one.line], words(one.evidence))
  }
}

/** Evidence as text, each with its weight. */
function words(evidence: readonly Evidence[]): string[] {
  return evidence.map(
    ({weight, words}) => `${weight > 0 ? '+' : ''}${weight} ${words}`
  )
}
