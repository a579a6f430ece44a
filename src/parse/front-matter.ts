import type {JsonValue, Message, Position} from '../model.ts'
import type {Document} from '../source/document.ts'

/** Front matter of a post, as data with the place of every value. */
export interface FrontMatter {
  format: 'yaml' | 'toml' | 'json' | undefined
  data: Record<string, JsonValue>
  positions: Record<string, Position>
  position: Position | undefined
  end: number
  standard: boolean
  messages: Message[]
}

/** Read the front matter of a post. */
export function frontMatter(document: Document): FrontMatter {
  return {
    format: undefined,
    data: {},
    positions: {},
    position: undefined,
    end: document.start,
    standard: true,
    messages: []
  }
}
