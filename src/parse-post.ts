import type {StandardSchemaV1} from '@standard-schema/spec'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import type {Ground} from './check/check.ts'
import {attached} from './extract/attached.ts'
import {explanations} from './extract/explanations.ts'
import {nodes} from './extract/links/nodes.ts'
import {linkWords} from './extract/links/words.ts'
import {links} from './extract/links.ts'
import {metadata} from './extract/metadata.ts'
import {outline} from './extract/outline.ts'
import {questions} from './extract/questions.ts'
import {validated} from './extract/schema.ts'
import {sections} from './extract/sections.ts'
import {talks} from './extract/talks.ts'
import {view} from './extract/view.ts'
import {lexicon} from './language/lexicon.ts'
import type {JsonValue, Message, Post} from './model.ts'
import {type Options, type Settings, settings} from './options.ts'
import {type FrontMatter, frontMatter} from './parse/front-matter.ts'
import {type Body, body, bodyOf} from './parse/markdown.ts'
import {readable} from './parse/readable.ts'
import {reported} from './reported.ts'
import type {Document} from './source/document.ts'
import {limited} from './source/limits.ts'
import {type Reading, read} from './source/read.ts'

/** What `metadata.data` is: the output of the schema, where there is one. */
export type DataOf<Schema> = [Schema] extends [StandardSchemaV1]
  ? StandardSchemaV1.InferOutput<Schema>
  : Record<string, JsonValue>

/**
 * Read a post.
 *
 * Total: for any content it returns a post, with a message where something
 * could not be read as written. Nothing in the post is executed or fetched.
 *
 * @param source
 *   The post: text, bytes (UTF-8), or a VFile, which then also gets the
 *   messages.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The post, as plain data.
 * @throws TypeError
 *   Where an argument is not of its type, or the schema is asynchronous.
 */
export function parsePost<
  Schema extends StandardSchemaV1 | undefined = undefined
>(
  source: string | Uint8Array | VFile,
  options: Options<Schema> = {}
): Post<DataOf<Schema>> {
  return postBy(source, options, body)
}

/**
 * Read a post whose Markdown is parsed already.
 *
 * @param tree
 *   The whole file as mdast, with positions, as remark-parse makes it; of
 *   remark-gfm and remark-frontmatter what the post uses. It stays as it is.
 * @param source
 *   The text that the tree was parsed from.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The post, as plain data.
 * @throws TypeError
 *   Where an argument is not of its type, or the schema is asynchronous.
 */
export function toPost<Schema extends StandardSchemaV1 | undefined = undefined>(
  tree: Root,
  source: string | Uint8Array | VFile,
  options: Options<Schema> = {}
): Post<DataOf<Schema>> {
  return postBy(source, options, parserOf(tree))
}

/** A way to parse Markdown; what is not whole is all within the limits. */
export type Parser = (
  document: Document,
  matter: FrontMatter,
  isWhole: boolean
) => Body

/** A parser that hands out a tree which is there already. */
export function parserOf(tree: Root): Parser {
  return (document, matter, isWhole) =>
    isWhole ? bodyOf(tree, document, matter) : body(document, matter)
}

/**
 * Read a post, its Markdown parsed in a way of its own.
 *
 * @param check
 *   Gives the messages of the post in place of those of reading.
 */
export function postBy<Schema extends StandardSchemaV1 | undefined>(
  source: string | Uint8Array | VFile,
  options: Options<Schema>,
  parse: Parser,
  check?: (ground: Ground) => Message[]
): Post<DataOf<Schema>> {
  const set = settings(options)
  const reading = read(source, set.path, set.limits.bytes)
  const matter = frontMatter(reading.document, set.limits)
  const {document, messages} = limited(reading, matter.end, set.limits)
  const isWhole = !messages.some(({ruleId}) => ruleId.startsWith('limit-'))
  const body = parse(document, matter, isWhole)
  const result = post<DataOf<Schema>>(
    {document, messages},
    matter,
    options.limits ? readable(body, document, matter) : body,
    set,
    check
  )
  if (source instanceof VFile) reported(result.messages, source)
  return result
}

/** The order of the stages. */
function post<Data>(
  {document, messages}: Reading,
  matter: FrontMatter,
  {tree, messages: ofBody}: Body,
  set: Settings,
  check?: (ground: Ground) => Message[]
): Post<Data> {
  const words = lexicon(set.languages)
  const authored = metadata(matter, document.path)
  const checked = set.schema && validated(authored, set.schema)
  const seen = view(tree, document, matter.end)
  const parts = outline(seen, words)
  const notes = set.explain ? explanations(document) : undefined
  const asked = questions(seen, parts, words, {
    title: authored.title,
    note: notes?.of('question')
  })
  const given = talks(
    {view: seen, outline: parts, metadata: authored, asked, lexicon: words},
    {note: notes?.of('talk')}
  )
  const linked = links(tree, document, matter, linkWords(words))
  const read: Post<Data> = {
    ...(document.path !== undefined && {path: document.path}),
    // Only the schema, and so the caller, knows the type of its output.
    metadata: {...authored, data: (checked?.data ?? authored.data) as Data},
    sections: sections(parts, seen),
    ...attached({talks: given, questions: asked.questions, links: linked}),
    messages: [
      ...messages,
      ...matter.messages,
      ...(checked?.messages ?? []),
      ...ofBody
    ],
    ...(notes && {explanations: notes.inOrder()})
  }
  if (!check) return read
  const ground: Ground = {
    // The data is JSON unless the caller's schema makes something else of it.
    post: read as Post,
    authored,
    document,
    matter,
    nodes: nodes(tree),
    view: seen,
    outline: parts,
    asked,
    lexicon: words
  }
  return {...read, messages: check(ground)}
}
