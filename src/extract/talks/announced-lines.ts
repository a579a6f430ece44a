import {piece} from '../piece.ts'
import type {TalkContext} from './context.ts'
import {saidBy} from './said-by.ts'
import type {Group} from './unit.ts'

/**
 * Items that announce a talk among other things to do at an event, in whatever
 * list they stand: `A talk by NAME about "TITLE"`. Each is a group of its own.
 */
export function announcedLines({
  view: {blocks},
  lexicon
}: TalkContext): Group[] {
  return blocks.flatMap((block) => {
    const line = block.item && block.lines[0]
    if (!line || !saidBy(piece(line), lexicon)) return []
    const {index} = block
    return [
      [
        {
          from: 'list' as const,
          line,
          block,
          start: index,
          end: index + 1,
          heading: undefined
        }
      ]
    ]
  })
}
