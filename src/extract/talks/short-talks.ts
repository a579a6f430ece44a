import type {Talk} from '../../model.ts'
import type {TalkContext} from './context.ts'

/** Those of some talks that stand behind a heading of lightning talks. */
export function shortTalks(
  parts: readonly Talk[],
  {outline, lexicon}: TalkContext
): Talk[] {
  const heading = outline.headings.find(({text}) =>
    lexicon.is('lightning', text)
  )
  if (!heading) return []
  const {end} = heading.block
  return parts.filter(({position}) => (position.start.offset ?? 0) >= end)
}
