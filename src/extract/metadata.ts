import type {Metadata, PostDate} from '../model.ts'
import type {FrontMatter} from '../parse/front-matter.ts'
import {dateOf} from './metadata/date.ts'
import {type Data, facts, textOf} from './metadata/fact.ts'
import {pathFacts} from './metadata/path.ts'
import {authors} from './metadata/people.ts'
import {categories, tags} from './metadata/tags.ts'

/**
 * Names of a fact, the one that is believed first in front. They are compared
 * without case, `-` and `_`. Jekyll and Hexo have `date` and `updated`; Hugo
 * `publishDate` and `lastmod`; Astro `pubDate` and `updatedDate`; Zenn
 * `published_at`, `published` and `topics`.
 */
const names = {
  title: ['title'],
  description: ['description', 'excerpt', 'summary', 'subtitle'],
  layout: ['layout', 'type'],
  slug: ['slug'],
  language: ['lang', 'language', 'locale'],
  date: [
    'date',
    'pubdate',
    'publishdate',
    'publisheddate',
    'pubdatetime',
    'publishedat',
    'publishedon',
    'published',
    'datetime',
    'created',
    'createdat'
  ],
  updated: [
    'updated',
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
    'lastupdated',
    'updateddate',
    'updatedate',
    'updatedat',
    'modified',
    'modifieddate',
    'moddatetime'
  ]
}

/**
 * Metadata of a post: its front matter, and each fact under one name,
 * whichever generator the post was written for.
 *
 * @param matter
 *   Front matter, as authored.
 * @param path
 *   Path of the file, for the date and slug that Jekyll takes from it.
 */
export function metadata(
  matter: FrontMatter,
  path: string | undefined
): Metadata {
  const {format, data, positions, position} = matter
  const named = pathFacts(path)
  const title = text(data, names.title)
  const description = text(data, names.description)
  const layout = text(data, names.layout)
  const slug = text(data, names.slug) ?? named?.slug
  const language = text(data, names.language)
  const date = dated(data, names.date) ?? named?.date
  const updated = dated(data, names.updated)
  const draft = isDraft(data)
  return {
    ...(format && {format}),
    data,
    positions,
    ...(title && {title}),
    ...(description && {description}),
    ...(layout && {layout}),
    ...(slug && {slug}),
    ...(language && {language}),
    ...(date && {date}),
    ...(updated && {updated}),
    ...(draft !== undefined && {draft}),
    authors: authors(data),
    tags: tags(data),
    categories: categories(data),
    ...(position && {position})
  }
}

function text(data: Data, names: readonly string[]): string | undefined {
  for (const {value} of facts(data, names)) {
    const found = textOf(value)
    if (found) return found
  }
  return
}

function dated(data: Data, names: readonly string[]): PostDate | undefined {
  for (const {value} of facts(data, names)) {
    const found = dateOf(textOf(value) ?? '')
    if (found) return {...found, from: 'front-matter'}
  }
  return
}

/** `draft`, or `published` turned round; as text too: `draft = "true"`. */
function isDraft(data: Data): boolean | undefined {
  for (const {name, value} of facts(data, ['draft', 'published'])) {
    const is = String(value).trim().toLowerCase()
    if (is === 'true' || is === 'false')
      return (is === 'true') === (name === 'draft')
  }
  return
}
