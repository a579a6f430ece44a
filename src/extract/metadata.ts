import type {JsonValue, Metadata, PostDate} from '../model.ts'
import type {FrontMatter} from '../parse/front-matter.ts'
import {dateOf} from './metadata/date.ts'
import {fact, indexed, textOf} from './metadata/fact.ts'
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
  const text = (of: readonly string[]): string | undefined =>
    fact(index, of, textOf)
  const title = text(names.title)
  const description = text(names.description)
  const layout = text(names.layout)
  const slug = text(names.slug) ?? named?.slug
  const language = text(names.language)
  const date = fact(index, names.date, dated) ?? named?.date
  const updated = fact(index, names.updated, dated)
  const draft = fact(index, ['draft', 'published'], isDraft)
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
function present(record: Record<string, unknown>): object {
  const result: Record<string, unknown> = {}
  // Pairs of names and values would be made to be thrown away.
  for (const name in record)
    if (record[name] !== undefined) result[name] = record[name]
  return result
}

function dated(value: JsonValue): PostDate | undefined {
  const found = dateOf(textOf(value) ?? '')
  return found && {...found, from: 'front-matter'}
}

/** `draft`, or `published` turned round; as text too: `draft = "true"`. */
function isDraft(value: JsonValue, name: string): boolean | undefined {
  const is = String(value).trim().toLowerCase()
  if (is !== 'true' && is !== 'false') return
  return (is === 'true') === (name === 'draft')
}
