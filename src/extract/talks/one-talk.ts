import type {Talk} from '../../model.ts'
import type {WholePost} from './whole-post.ts'

/** Score from which a post is a talk though parts of it look like some. */
const enough = 6

/**
 * Whether a post is one talk as a whole, and what look like talks in it are
 * its sections: where one of them only says its title again, and where its
 * front matter names who speaks and no other part names one of them.
 */
export function isOneTalk(whole: WholePost, parts: readonly Talk[]): boolean {
  if (parts.length === 0) return true
  const title = plain(whole.talk.title)
  if (title.length > 3 && parts.some((part) => plain(part.title) === title))
    return true
  if (!whole.isNamed || whole.score < enough) return false
  const names = new Set(namesOf(whole.talk))
  const own = parts.filter((part) =>
    namesOf(part).some((name) => names.has(name))
  )
  const spoken = new Set(own.flatMap(namesOf))
  return own.length < 2 || spoken.size < 2 || own.length * 2 < parts.length
}

/** The talk that a post is, with who speaks where only a part of it says so. */
export function oneTalk({talk}: WholePost, parts: readonly Talk[]): Talk {
  if (talk.speakers.length) return talk
  const again = parts.find(({title}) => plain(title) === plain(talk.title))
  return again ? {...talk, speakers: again.speakers} : talk
}

function namesOf({speakers}: Talk): string[] {
  return speakers.flatMap(({name}) => (name ? [plain(name)] : []))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
