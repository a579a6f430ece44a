import type {JsonValue} from '../../model.ts'
import {fact, type Index, textOf} from './fact.ts'

/** Words that a post is filed under. */
export function tags(index: Index): string[] {
  return firstList(index, ['tags', 'tag', 'topics', 'keywords'])
}

/** Categories of a post; those of Hexo, which stand in each other, as a row. */
export function categories(index: Index): string[] {
  return firstList(index, ['categories', 'category'])
}

function firstList(index: Index, names: readonly string[]): string[] {
  const found = fact(index, names, (value, name) => {
    const words = isSpaced(name) ? split(value, / +/) : split(value)
    return words.length > 0 ? words : undefined
  })
  return found ?? []
}

/** Jekyll splits `tags: a b` at its spaces, but not `tag: a b`. */
function isSpaced(name: string): boolean {
  return name === 'tags' || name === 'topics'
}

function split(value: JsonValue, spaces?: RegExp): string[] {
  const words =
    typeof value === 'string'
      ? parts(value, spaces)
      : [value].flat(9).map((item) => textOf(item) ?? '')
  return [...new Set(words.filter(Boolean))]
}

function parts(value: string, spaces?: RegExp): string[] {
  const listed = value.split(/[,，、;；]/).map((word) => word.trim())
  return listed.length === 1 && spaces ? value.trim().split(spaces) : listed
}
