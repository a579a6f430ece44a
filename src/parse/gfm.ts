import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Data, unified} from 'unified'
import {addressStarts} from './address-starts.ts'
import {whereAddresses} from './address-transform.ts'

/** What remark-parse takes to read what GFM adds to Markdown. */
type Extensions = Pick<Data, 'fromMarkdownExtensions' | 'micromarkExtensions'>

/** Constructs of micromark, by kind of content and first code. */
type Extension = NonNullable<Data['micromarkExtensions']>[number]

/** Constructs by their first code; those of any code are under `null`. */
type Constructs = NonNullable<Extension['text']>

type Construct = Extract<Constructs[string], {tokenize: unknown}>

/**
 * Whether a text has what it takes for a construct of remark-gfm to match, by
 * the construct's name.
 */
const signs: Readonly<Record<string, (text: string) => boolean>> = {
  gfmFootnoteCall: hasFootnote,
  gfmFootnoteDefinition: hasFootnote,
  gfmPotentialFootnoteCall: hasFootnote,
  strikethrough: (text) => text.includes('~'),
  // A row of delimiters; it alone makes a table of the line above: `a\n:-`.
  table: (text) => /[:|][\t ]*-|-[\t ]*[:|]/.test(text),
  tasklistCheck: (text) => /\[[\t\n\r Xx]/.test(text)
}

/** Constructs that are tried at each letter and digit, or at each `h` or `w`. */
const addresses: ReadonlySet<string | undefined> = new Set([
  'emailAutolink',
  'protocolAutolink',
  'wwwAutolink'
])

const whole = unified().use(remarkParse).use(remarkGfm).freeze().data()
const fromMarkdownExtensions =
  whole.fromMarkdownExtensions?.flat().map(whereAddresses) ?? []
const forAddresses = only(({name}) => addresses.has(name))
const others = only(({name}) => !addresses.has(name))

/**
 * What remark-gfm adds to remark-parse, without what would find nothing.
 *
 * micromark tries constructs line for line and word for word: that of tables
 * reads each line once more, that of bare e-mail addresses each word. The tree
 * is the same without those that a text has nothing for. A construct that is
 * not known by its name is always tried.
 *
 * @param text
 *   The very text to parse, without a byte order mark in front.
 */
export function gfm(text: string): Extensions {
  const fits = ({name}: Construct): boolean =>
    name === undefined || (signs[name]?.(text) ?? true)
  return {
    fromMarkdownExtensions,
    micromarkExtensions: [
      ...others.map((extension) => filtered(extension, fits)),
      ...constructsAt(addressStarts(text), text)
    ]
  }
}

/** Constructs for bare addresses, which are tried where one may begin. */
function constructsAt(starts: ReadonlySet<number>, text: string): Extension[] {
  const codes = new Set(Array.from(starts, (start) => text.charCodeAt(start)))
  return forAddresses.map(({text = {}}) => {
    const found: Constructs = {}
    for (const code of codes)
      found[code] = listOf(text[code]).map((one) => onlyAt(starts, one))
    return {text: found}
  })
}

/** A construct that is tried at some offsets alone. */
function onlyAt(starts: ReadonlySet<number>, construct: Construct): Construct {
  const {previous} = construct
  return {
    ...construct,
    previous(code) {
      return (
        (!previous || previous.call(this, code)) &&
        starts.has(this.now().offset)
      )
    }
  }
}

/** What remark-gfm has for micromark, of some constructs alone. */
function only(fits: (construct: Construct) => boolean): Extension[] {
  const {micromarkExtensions = []} = whole
  return micromarkExtensions.map((extension) => filtered(extension, fits))
}

function filtered(
  {document, flow, text, ...rest}: Extension,
  fits: (construct: Construct) => boolean
): Extension {
  const fitting = (constructs: Constructs = {}): Constructs => {
    const found: Constructs = {}
    for (const code of Object.keys(constructs)) {
      const list = listOf(constructs[code]).filter(fits)
      if (list.length) found[code] = list
    }
    return found
  }
  return {
    ...rest,
    document: fitting(document),
    flow: fitting(flow),
    text: fitting(text)
  }
}

function listOf(constructs: Constructs[string]): Construct[] {
  return constructs ? [constructs].flat() : []
}

function hasFootnote(text: string): boolean {
  return text.includes('[^')
}
