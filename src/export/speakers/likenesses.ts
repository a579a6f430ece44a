import type {NameLikeness} from '../collection.ts'
import {isAlphabetic, type NameWords} from './name-words.ts'
import {isOneEditApart, withoutOne} from './one-edit.ts'

/** A way in which names are alike. */
interface Likeness {
  reason: NameLikeness
  /** Two names that are alike in this way share one of these. */
  forms(name: NameWords): Iterable<string>
  /** Whether two names that share a form are alike. */
  holds(one: NameWords, other: NameWords): boolean
}

/** Lengths of names in which a letter may be a slip: others are other names. */
const slips = {least: 6, most: 40}

/** Ways in which names are alike; the first that holds is told. */
export const likenesses: readonly Likeness[] = [
  {
    reason: 'handle',
    forms: ({handles, handleLetters, letters}) => [
      ...[...handles].map((handle) => `@${handle}`),
      ...handleLetters,
      letters
    ],
    holds: (one, other) =>
      one.handleLetters.has(other.letters) ||
      other.handleLetters.has(one.letters) ||
      [...one.handles].some((handle) => other.handles.has(handle))
  },
  {
    reason: 'marks',
    forms: ({letters}) => [letters],
    holds: () => true
  },
  {
    reason: 'order',
    forms: ({words}) => (words.length > 1 ? [[...words].sort().join(' ')] : []),
    holds: () => true
  },
  {
    reason: 'initials',
    forms: ({words, isAlphabetic}) =>
      words.length > 1 && isAlphabetic
        ? [`${words[0]?.charAt(0)} ${words.at(-1)}`]
        : [],
    holds: ({words}, other) =>
      words.length === other.words.length &&
      words.every((word, index) => abbreviates(word, other.words[index] ?? ''))
  },
  {
    reason: 'words',
    forms: ({words}) => [
      words.join(' '),
      // `Ida K. Moor`, and `Ida Moor, PhD`.
      ...(words.length > 1 ? [`${words[0]} ${words.at(-1)}`] : []),
      words.slice(0, 2).join(' '),
      ...byScript(words)
    ],
    holds: ({words}, other) =>
      hasWords(words, other.words) || hasWords(other.words, words)
  },
  {
    reason: 'spelling',
    forms: ({letters, isAlphabetic}) =>
      isAlphabetic &&
      letters.length >= slips.least &&
      letters.length <= slips.most &&
      !/\p{N}/u.test(letters)
        ? withoutOne(letters)
        : [],
    holds: (one, other) => isOneEditApart(one.letters, other.letters)
  }
]

/** Whether two words are one, or one is the initial of the other. */
function abbreviates(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length === 1 && long.startsWith(short)
}

/** A name in two scripts is often two names: `小禾 Nora`. */
function byScript(words: readonly string[]): string[] {
  const latin = words.filter(isAlphabetic)
  const others = words.filter((word) => !isAlphabetic(word))
  return latin.length > 0 && others.length > 0
    ? [latin.join(' '), others.join(' ')]
    : []
}

/** Whether a name has all the words of another, in their order, and more. */
function hasWords(
  words: readonly string[],
  others: readonly string[]
): boolean {
  let at = 0
  for (const word of words) if (word === others[at]) at++
  return at === others.length && others.length > 0
}
