import type {Block} from '../view.ts'
import type {TalkContext} from './context.ts'
import type {Unit} from './unit.ts'

/** Fewer may lead to as many sites by chance. */
const fewest = 3

/** Share of the names that have such links; more text is behind the last. */
const share = 0.7

/** Share of a line that a link at its start is, but for a remark behind. */
const most = 0.4

/**
 * Whether names stand over links and nothing else, to a site each: those of who
 * wrote of an event, in a list of what there is to read.
 */
export function areSources(
  names: readonly Unit[],
  {view: {blocks}}: TalkContext
): boolean {
  const sites = names.flatMap(
    ({start, end}) => siteOf(blocks.slice(start, end)) ?? []
  )
  return (
    sites.length >= Math.max(fewest, names.length * share) &&
    new Set(sites).size === sites.length
  )
}

/** The site that some blocks link to, if they have links and nothing else. */
function siteOf(blocks: readonly Block[]): string | undefined {
  let site: string | undefined
  for (const {lines, embeds} of blocks) {
    if (embeds.length) return
    for (const {text, marks} of lines) {
      const link = marks.find(
        ({kind, start, end}) =>
          kind === 'link' && start === 0 && end > text.length * most
      )
      const host = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(link?.url ?? '')?.[1]
      if (!host || (site !== undefined && host !== site)) return
      site = host
    }
  }
  return site
}
