import type {Metadata, PostDate} from '../model.ts'
import type {FrontMatter} from '../parse/front-matter.ts'
import {dateOf} from './metadata/date.ts'
import {facts, type Index, indexed, textOf} from './metadata/fact.ts'
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
  const index = indexed(data)
  const named = pathFacts(path)
  const title = text(index, names.title)
  const description = text(index, names.description)
  const layout = text(index, names.layout)
  const slug = text(index, names.slug) ?? named?.slug
  const language = text(index, names.language)
  const date = dated(index, names.date) ?? named?.date
  const updated = dated(index, names.updated)
  const draft = isDraft(index)
  const told = {
    format,
    data,
    positions,
    title,
    description,
    layout,
    slug,
    language,
    date,
    updated,
    draft,
    authors: authors(index),
    tags: tags(index),
    categories: categories(index),
    position
  }
  // What is left out is what may be.
  return present(told) as Metadata
}

/** What of a record is not `undefined`, in order. */
function present(record: object): object {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(record))
    if (value !== undefined) result[name] = value
  return result
}

function text(index: Index, names: readonly string[]): string | undefined {
  for (const {value} of facts(index, names)) {
    const found = textOf(value)
    if (found) return found
  }
  return
}

function dated(index: Index, names: readonly string[]): PostDate | undefined {
  for (const {value} of facts(index, names)) {
    const found = dateOf(textOf(value) ?? '')
    if (found) return {...found, from: 'front-matter'}
  }
  return
}

/** `draft`, or `published` turned round; as text too: `draft = "true"`. */
function isDraft(index: Index): boolean | undefined {
  for (const {name, value} of facts(index, ['draft', 'published'])) {
    const is = String(value).trim().toLowerCase()
    if (is === 'true' || is === 'false')
      return (is === 'true') === (name === 'draft')
  }
  return
}
