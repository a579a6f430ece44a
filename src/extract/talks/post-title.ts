import type {TalkContext} from './context.ts'
import {keyOf, pointerOf} from './matter-key.ts'
import {matterLine} from './matter-line.ts'
import {type SeriesTitle, seriesTitle} from './series-title.ts'
import {titleLine} from './title-line.ts'
import type {Unit} from './unit.ts'

/** Title of a post, taken apart. */
export interface PostTitle extends SeriesTitle {
  /** Whether the first heading stands for a title that front matter lacks. */
  isHeading: boolean
  /** The post as a unit under that title. */
  unit: Unit
}

/** Title of a post: that of the front matter, else the first heading. */
export function postTitle(context: TalkContext): PostTitle | undefined {
  const {view, metadata, outline, lexicon} = context
  const key = keyOf(metadata.data, ['title'])
  const value = key === undefined ? undefined : metadata.data[key]
  const authored =
    typeof value === 'string'
      ? matterLine(value, pointerOf(key), metadata, view.document)
      : undefined
  const [first] = outline.headings
  const line = authored ?? first?.block.lines[0]
  if (!line) return
  const {reading, series, whole, hasNumber, isNumbered, isDated, keyword} =
    seriesTitle(titleLine(line, lexicon), context)
  // Written out, as units are: spreading is slow.
  return {
    reading,
    series,
    whole,
    hasNumber,
    isNumbered,
    isDated,
    keyword,
    isHeading: !authored,
    unit: {
      from: 'paragraph',
      line,
      block: line.block,
      start: authored ? 0 : line.block.index + 1,
      end: view.blocks.length,
      heading: undefined
    }
  }
}
