import {companies} from './companies.ts'
import {givenNames} from './given-names.ts'
import {functionWords, productWords, titleWords} from './ordinary-words.ts'
import {latinRoleWords} from './role-words.ts'
import {latinSurnames} from './surnames.ts'

/** What a word in an alphabet is known as, a bit for each. */
export const isGivenName = 1
export const isSurname = 2
export const isFunctionWord = 4
export const isRoleWord = 8
export const isProductWord = 16
export const isTitleWord = 32
export const isCompany = 64

/** A name that is a word of titles too: `Will`, `Long`, `Made`. */
export const isOrdinary: number = isFunctionWord | isTitleWord | isProductWord

/** What a word is known as; it is folded and without diacritics. */
export function wordKinds(key: string): number {
  return kinds.get(key) ?? 0
}

const kinds: ReadonlyMap<string, number> = collected()

function collected(): Map<string, number> {
  const result = new Map<string, number>()
  for (const [words, kind] of [
    [givenNames, isGivenName],
    [latinSurnames, isSurname],
    [functionWords, isFunctionWord],
    [latinRoleWords, isRoleWord],
    [productWords, isProductWord],
    [titleWords, isTitleWord],
    [companies, isCompany]
  ] as const)
    for (const word of words) result.set(word, (result.get(word) ?? 0) | kind)
  return result
}
