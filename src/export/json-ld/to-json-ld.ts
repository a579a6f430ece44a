import type {Post} from '../../model.ts'
import {eventDay} from '../event-day.ts'
import {blogPosting} from './blog-posting.ts'
import {event} from './event.ts'
import type {JsonLdGraph} from './graph.ts'
import {media} from './media.ts'
import {type JsonLdOptions, jsonLdSettings} from './options.ts'
import {questionPage} from './question-page.ts'

/**
 * Make of a post what search engines read: one graph of schema.org.
 *
 * A `BlogPosting`, an `Event` with a `subEvent` for each talk, a `FAQPage` of
 * the questions that have answers (a `QAPage` where it is one question), a
 * `VideoObject` and a `PresentationDigitalDocument` for recordings and slides
 * of talks. What a post has none of is left out, and nothing is made up: an
 * event of which nobody says where it was has no `location`. Schema.org asks
 * for no property. Google shows an entry only where it has these:
 *
 * | type | required | where from |
 * |---|---|---|
 * | `Event` | `name` | the title of the talk, or of the post |
 * | | `startDate` | the date of the post, or the option `date` |
 * | | `location` | the option `location` alone |
 * | `FAQPage` | `mainEntity`, of it `name`, `acceptedAnswer.text` | questions with answers |
 * | `QAPage` | these, and `answerCount` | a question with answers |
 * | `VideoObject` | `name` | the title of the talk, or the text of the link |
 * | | `thumbnailUrl` | the option `thumbnailUrl` alone |
 * | | `uploadDate` | the option `uploadDate` alone |
 *
 * An entry that lacks one is written without it. Addresses of mail are never
 * written.
 *
 * @param post
 *   The post.
 * @param options
 *   What no post says of itself, all of it optional.
 * @returns
 *   The graph, as plain data; `scriptText` writes it for a page.
 * @throws TypeError
 *   Where an argument is not of its type.
 */
export function toJsonLd(
  post: Post<unknown>,
  options: JsonLdOptions = {}
): JsonLdGraph {
  const set = jsonLdSettings(options)
  const given = media(post, set)
  const held = event(post, set, given, eventDay(post, set.date))
  const asked = questionPage(post, set)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      blogPosting(post, set, held, asked),
      ...(held ? [held] : []),
      ...(asked ? [asked] : []),
      ...given.flatMap(({nodes}) => nodes)
    ]
  }
}
