import {foldedCode} from './fold.ts'
import {isLetter} from './letter.ts'
import {type Numeral, numeralAt} from './numeral.ts'
import type {LanguagePack} from './pack.ts'
import {wordTables} from './word-tables.ts'

/** Kinds of words in numbers. */
type Kind = 'number' | 'numberPrefixes' | 'numberSuffixes'

/** Reads the number at an index of a text, in the words of a list of packs. */
export function numberReader(
  packs: readonly LanguagePack[]
): (text: string, at: number) => Numeral | undefined {
  const values = new Map(
    packs.flatMap(({numbers}) => Object.entries(numbers ?? {})).reverse()
  )
  const table = wordTables<Kind>((kind) =>
    kind === 'number'
      ? packs.flatMap(({numbers}) => Object.keys(numbers ?? {}))
      : packs.flatMap((pack) => pack[kind] ?? [])
  )
  const words = table('number')
  const prefixes = table('numberPrefixes')
  const suffixes = table('numberSuffixes')

  /** What belongs to digits that end at an index, or nothing: `3D`. */
  const behind = (text: string, at: number) => {
    const suffix = suffixes.beginningAt(text, at)?.length
    if (suffix) return suffix
    if (at >= text.length || !isLetter(foldedCode(text.charCodeAt(at))))
      return 0
    return isItem(text, at) ? 1 : undefined
  }

  const bare = (text: string, at: number) => {
    const numeral = numeralAt(text, at)
    const word = words.beginningAt(text, at)
    if (word && word.length > (numeral?.length ?? 0))
      return {length: word.length, value: values.get(word.word) ?? 0}
    if (!numeral || !/[0-9０-９]/.test(text.charAt(at))) return numeral
    const more = behind(text, at + numeral.length)
    return more === undefined
      ? undefined
      : {length: numeral.length + more, value: numeral.value}
  }

  return (text, at) => {
    const prefix = prefixes.beginningAt(text, at)
    if (!prefix) return bare(text, at)
    let from = at + prefix.length
    while (foldedCode(text.charCodeAt(from)) === 0x20) from++
    const found = bare(text, from)
    if (!found) return
    const end = from + found.length
    const suffix = suffixes.beginningAt(text, end)?.length ?? 0
    return {length: end + suffix - at, value: found.value}
  }
}

/** Whether a letter at an index tells items of one number apart: `2a`, `2B:`. */
function isItem(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (isLetter(next) || (next >= 0x30 && next <= 0x39)) return false
  return (
    /[a-h]/.test(text.charAt(at)) ||
    (/[ABC]/.test(text.charAt(at)) && /^[.:)、：]$/.test(text.charAt(at + 1)))
  )
}
