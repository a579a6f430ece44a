import {marksOf, type Piece} from '../piece.ts'
import type {Mark} from '../view.ts'

/** What links to what somebody writes are called. */
const page =
  /^(?:微博|新浪微博|豆瓣|知乎|博客|个人博客|个人主页|部落格|ブログ|블로그|blog|homepage|website)$/i

/** Links behind a name to what somebody writes: `NAME, [微博](…)`. */
export function pages(some: Piece): Mark[] {
  const {text} = some.line
  return marksOf(some, 'link').filter(
    ({start, end}) =>
      start > some.start &&
      /[\s,，、]/.test(text.charAt(start - 1)) &&
      page.test(text.slice(start, end))
  )
}
