import type {Post} from '../../model.ts'
import {isoDate} from '../event-day.ts'
import type {
  BlogPostingNode,
  EventNode,
  FaqPageNode,
  QaPageNode
} from './graph.ts'
import {languageOf} from './language-of.ts'
import type {JsonLdSettings} from './options.ts'
import {author} from './people.ts'

/** The post itself, and what of the graph it is about. */
export function blogPosting(
  {metadata}: Post<unknown>,
  {url, id}: JsonLdSettings,
  held: EventNode | undefined,
  asked: FaqPageNode | QaPageNode | undefined
): BlogPostingNode {
  const {title, description, date, updated, authors, tags, categories} =
    metadata
  return {
    '@type': 'BlogPosting',
    '@id': id('post'),
    ...(title && {headline: title}),
    ...(description && {description}),
    ...(date && {datePublished: isoDate(date)}),
    ...(updated && {dateModified: isoDate(updated)}),
    ...(authors.length > 0 && {author: authors.map(author)}),
    ...(tags.length > 0 && {keywords: tags}),
    ...(categories.length > 0 && {articleSection: categories}),
    ...languageOf(metadata),
    ...(url !== undefined && {url, mainEntityOfPage: url}),
    ...(held && {about: {'@id': held['@id']}}),
    ...(asked && {hasPart: {'@id': asked['@id']}})
  }
}
