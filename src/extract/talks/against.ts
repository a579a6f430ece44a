import {type Role, roleOf} from '../outline.ts'
import {textOf} from '../piece.ts'
import type {Evidence, TalkContext} from './context.ts'
import {hasQuestions} from './has-questions.ts'
import {isPanel} from './is-panel.ts'
import type {TitleLine} from './title-line.ts'
import type {Unit} from './unit.ts'

/** What speaks against a unit being a talk. */
export function against(
  unit: Unit,
  reading: TitleLine,
  context: TalkContext
): Evidence[] {
  const {asked, lexicon, outline} = context
  const result: Evidence[] = []
  const {heading, block, from} = unit
  const over = heading ? heading.parent : outline.over(block)
  const text = textOf(reading.core)
  const role = heading?.role ?? roleOf(text, lexicon)
  if (role) result.push({weight: -10, words: `is a part of its own (${role})`})
  if (lexicon.leading(pauses, text))
    result.push({weight: -8, words: 'begins with a word for a pause'})
  if (text.length < 24 && lexicon.trailing('closing', text))
    result.push({weight: -3, words: 'ends with a word for impressions'})
  if (isLabel(unit.line.text, lexicon))
    result.push({weight: -10, words: 'is a label with what it is for'})
  if (asked.blocks.has(block))
    result.push({weight: -10, words: 'is a question'})
  if (heading && asked.sections.has(heading) && !isPanel(unit, context))
    result.push({
      weight: hasQuestions(heading, asked) ? -8 : -2,
      words: 'stands over questions'
    })
  if (
    over?.role &&
    setsApart.has(over.role) &&
    (from === 'list' || !isOpening(over.role))
  )
    result.push({
      weight: from === 'list' ? -10 : -4,
      words: `stands under \`${over.text}\``
    })
  return result
}

/** What a programme has besides talks. */
const pauses = ['break', 'agenda', 'event', 'sponsors'] as const

/** Parts of a post whose entries are no talks. */
const setsApart: ReadonlySet<Role> = new Set([
  'references',
  'bio',
  'sponsors',
  'questions',
  'interview',
  'event',
  'preface',
  'closing',
  'code',
  'video',
  'document'
])

/** An author who is careless of levels puts a talk under the part before it. */
function isOpening(role: Role): boolean {
  return role === 'preface' || role === 'event' || role === 'closing'
}

/** `Speaker: NAME`, `Slides: URL`. */
function isLabel(text: string, lexicon: TalkContext['lexicon']): boolean {
  const word = lexicon.leading(labels, text)
  return word !== undefined && /^\s*[:：]/.test(text.slice(word.end))
}

/** What label lines begin with. */
const labels = ['speaker', 'role', 'organization', 'slides', 'video'] as const
