import {defaultLimits} from '../../src/limits.ts'
import type {JsonValue} from '../../src/model.ts'
import {data} from '../../src/parse/data.ts'
import {toml} from '../../src/parse/toml.ts'
import {yaml} from '../../src/parse/yaml.ts'
import {read} from '../../src/source/read.ts'

const languages = {toml, yaml}

/** What is read of a whole file of a language, as if it stood between fences. */
export interface Matter {
  /** Nothing where the file is not a map. */
  data: JsonValue | undefined
  /** Rules of its messages, each once. */
  rules: string[]
}

/** Read a file of a language, as front matter is read. */
export function matter(
  language: 'toml' | 'yaml',
  source: string | Uint8Array
): Matter {
  const {document, messages: ofBytes} = read(source, undefined)
  const {start, text} = document
  const parsed = languages[language](
    document,
    start,
    text.length,
    defaultLimits
  )
  const {tree} = parsed
  const made = tree?.kind === 'mapping' ? data(tree, document) : undefined
  const messages = [...ofBytes, ...parsed.messages, ...(made?.messages ?? [])]
  return {
    data: made?.data,
    rules: [...new Set(messages.map(({ruleId}) => ruleId))]
  }
}
