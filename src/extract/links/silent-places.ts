import type {Document} from '../../source/document.ts'
import {leadingCount} from '../../source/leading-count.ts'
import {type Span, spanOf} from '../../source/span.ts'
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
): (offset: number) => Span | undefined {
  const places: Span[] = []
  for (const node of verbatim) {
    const span = spanOf(node)
    if (!span) continue
    if (node.type !== 'html') places.push(span)
    else for (const comment of comments(text, span)) places.push(comment)
  }
  places.sort((a, b) => a.start - b.start)
  return (offset) => placeAt(places, offset)
}

function comments(text: string, {start, end}: Span): Span[] {
  const places: Span[] = []
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

function placeAt(places: readonly Span[], offset: number): Span | undefined {
  const place = places[leadingCount(places, ({end}) => end <= offset)]
  return place && place.start <= offset ? place : undefined
}
