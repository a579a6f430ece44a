import type {Meaning} from '../../language/pack.ts'
import type {TalkKind} from '../../model.ts'

/** Meanings of a keyword in front of a title. */
export const keywords = [
  'talk',
  'keynote',
  'lightning',
  'panel',
  'workshop'
] as const

/** Kind of talk that a keyword's meaning stands for. */
export function kindOf(meaning: Meaning): TalkKind | undefined {
  return meaning === 'keynote' ||
    meaning === 'lightning' ||
    meaning === 'panel' ||
    meaning === 'workshop'
    ? meaning
    : undefined
}
