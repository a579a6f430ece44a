import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {printable} from '../../report/printable.ts'

/** What changes in a file, as a unified diff that only shows. */
export function patch(path: string, before: string, after: string): string {
  const diff = createTwoFilesPatch(
    `a/${path}`,
    `b/${path}`,
    before,
    after,
    undefined,
    undefined,
    {context: 3, headerOptions: FILE_HEADERS_ONLY}
  )
  return diff
    .split('\n')
    .map((line) => printable(line.replace(/\r$/, '')))
    .join('\n')
}
