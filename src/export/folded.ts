import {fold} from '../language/fold.ts'

/** Text without differences of case, width and white space. */
export function folded(text: string): string {
  return fold(text.normalize('NFKC')).replace(/ +/g, ' ').trim()
}
