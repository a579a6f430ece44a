import type {Document} from '../../source/document.ts'
import {leadingCount} from '../../source/leading-count.ts'
import type {Place} from './child-places.ts'
import type {LinkNodes} from './nodes.ts'

/**
 * Code and HTML comments, in which no generator's notation is one.
 *
 * @returns
 *   The place that an offset is in, if any.
 */
export function silentPlaces(
  {verbatim}: LinkNodes,
  {text}: Document
): (offset: number) => Place | undefined {
  const places: Place[] = []
  for (const node of verbatim) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) continue
    if (node.type !== 'html') places.push({start, end})
    else for (const comment of comments(text, start, end)) places.push(comment)
  }
  places.sort((a, b) => a.start - b.start)
  return (offset) => placeAt(places, offset)
}

function comments(text: string, start: number, end: number): Place[] {
  const places: Place[] = []
  const html = text.slice(start, end)
  let at = html.indexOf('<!--')
  while (at >= 0) {
    const close = html.indexOf('-->', at)
    const behind = close < 0 ? html.length : close + 3
    places.push({start: start + at, end: start + behind})
    at = html.indexOf('<!--', behind)
  }
  return places
}

function placeAt(places: readonly Place[], offset: number): Place | undefined {
  const place = places[leadingCount(places, ({end}) => end <= offset)]
  return place && place.start <= offset ? place : undefined
}
