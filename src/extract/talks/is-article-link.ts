import type {Line} from '../view.ts'

/** Where articles of blogs are, the date is in the address. */
const dated = /\/20\d\d\/[01]?\d\/./

/** Whether a line begins with a link to an article: `/2017/05/25/title`. */
export function isArticleLink({marks}: Line): boolean {
  return marks.some(
    ({url, start}) => start === 0 && url !== undefined && dated.test(url)
  )
}
