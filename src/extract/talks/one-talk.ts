import type {Talk} from '../../model.ts'
import type {WholePost} from './whole-post.ts'

/** Score from which a post without parts that look like talks is one itself. */
const enough = 4

/** Score from which it is one though parts of it look like some. */
const enoughWithParts = 6

/** Different names from which parts are by several people. */
const enoughNames = 3

/**
 * Score from which a post is one talk as a whole, and what look like talks in
 * it are its sections, if it can be one: where one of them only says its title
 * again, and where its front matter names who speaks, or it stands in a folder of
 * talks, and they are not several speakers in turn.
 */
export function leastScore(
  whole: WholePost,
  parts: readonly Talk[]
): number | undefined {
  if (parts.length === 0) return enough
  if (repeats(whole, parts)) return enough
  const isNamed = whole.isNamed()
  if (!isNamed && !whole.isInFolder()) return
  const names = new Set(namesOf(whole.talk()))
  const others = parts.filter((part) => !areSame(part, whole.talk()))
  const named = others.flatMap(namesOf)
  const headed = new Set(
    others.flatMap((part) => (part.from === 'heading' ? namesOf(part) : []))
  )
  const own = new Set(named.filter((name) => names.has(name)))
  const isTurn =
    own.size > 1 || new Set(named.filter(isFull)).size >= enoughNames
  if (isTurn) return
  if (isNamed) return enoughWithParts
  return [...headed].filter(isFull).length > 1 ? undefined : enough
}

/** Whether what looks like a talk is a line that says who gives the whole. */
function areSame(part: Talk, whole: Talk): boolean {
  const places = whole.speakers.map(({position}) => position?.start.offset)
  return part.speakers.some(
    ({position}) =>
      position !== undefined && places.includes(position.start.offset)
  )
}

/** Whether one of the parts only says the title of the post again. */
function repeats(whole: WholePost, parts: readonly Talk[]): boolean {
  // A title is in its line, which most often none of the parts is.
  const line = plain(whole.line.text)
  const titles = parts.map(({title}) => plain(title))
  const mayRepeat = titles.some((one) => one.length > 3 && line.includes(one))
  const [only] = titles.length === 1 ? titles : []
  // `Series, part 68: TITLE`, where the post is called `Part 68: TITLE`.
  const isLonger = only !== line && only?.endsWith(line)
  if (!mayRepeat && !isLonger) return false
  const title = plain(whole.talk().title)
  return title.length >= fewest && (isLonger || titles.includes(title))
}

/** Fewer characters may be in two titles by chance. */
const fewest = 4

/** Whether a name has a first and a last part. */
function isFull(name: string): boolean {
  return name.includes(' ')
}

/** The talk that a post is, with who speaks where only a part of it says so. */
export function oneTalk(whole: WholePost, parts: readonly Talk[]): Talk {
  const talk = whole.talk()
  if (talk.speakers.length) return talk
  const again = parts.find(({title}) => plain(title) === plain(talk.title))
  return again ? {...talk, speakers: again.speakers} : talk
}

/** Names; a key of a collection has dashes for spaces. */
function namesOf({speakers}: Talk): string[] {
  return speakers.flatMap(({name}) =>
    name ? [name.toLowerCase().replaceAll('-', ' ')] : []
  )
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
