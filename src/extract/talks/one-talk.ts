import type {Talk} from '../../model.ts'
import type {WholePost} from './whole-post.ts'

/** Score from which a post is a talk though parts of it look like some. */
const enough = 6

/** Different names from which parts are by several people. */
const enoughNames = 3

/**
 * Whether a post is one talk as a whole, and what look like talks in it are
 * its sections: where one of them only says its title again, and where its
 * front matter names who speaks and they are not several speakers in turn.
 */
export function isOneTalk(whole: WholePost, parts: readonly Talk[]): boolean {
  if (parts.length === 0) return true
  const title = plain(whole.talk.title)
  if (title.length > 3 && parts.some((part) => plain(part.title) === title))
    return true
  if (!whole.isNamed || whole.score < enough) return false
  const names = new Set(namesOf(whole.talk))
  const named = parts.flatMap(namesOf)
  const own = new Set(named.filter((name) => names.has(name)))
  return own.size < 2 && new Set(named.filter(isFull)).size < enoughNames
}

/** Whether a name has a first and a last part. */
function isFull(name: string): boolean {
  return name.includes(' ')
}

/** The talk that a post is, with who speaks where only a part of it says so. */
export function oneTalk({talk}: WholePost, parts: readonly Talk[]): Talk {
  if (talk.speakers.length) return talk
  const again = parts.find(({title}) => plain(title) === plain(talk.title))
  return again ? {...talk, speakers: again.speakers} : talk
}

function namesOf({speakers}: Talk): string[] {
  return speakers.flatMap(({name}) => (name ? [name.toLowerCase()] : []))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
