import type {JsonValue} from '../../model.ts'
import type {TalkSources} from './context.ts'

/** Keys whose values say what a post is about. */
const telling = [
  'title',
  'categories',
  'category',
  'tags',
  'tag',
  'description',
  'series',
  'event',
  'keywords'
]

/** Whether front matter or the first heading name an event with talks. */
export function isOccasion({
  metadata,
  outline,
  view,
  lexicon
}: TalkSources): boolean {
  const texts = Object.entries(metadata.data)
    .filter(([key]) => telling.includes(key.toLowerCase()))
    .flatMap(([, value]) => textsIn(value))
  const first = outline.headings[0]
  if (view.document.path)
    texts.push(view.document.path.replace(/[/._-]+/g, ' '))
  if (first?.depth === 1) texts.push(first.text)
  return texts.some((text) => lexicon.has('occasion', text))
}

function textsIn(value: JsonValue): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(textsIn) : []
}
