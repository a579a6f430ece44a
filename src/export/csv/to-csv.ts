import type {Post} from '../../model.ts'
import {csvLines} from './csv-lines.ts'
import {type CsvTable, tables} from './tables.ts'

/** Options of `toCsv`. */
export interface CsvOptions {
  /**
   * Whether a cell that a spreadsheet would take for a formula, as it begins
   * with `=`, `+`, `-` or `@`, gets an apostrophe in front. Default: `true`;
   * with `false` every cell is what the post says, for programs alone.
   */
  escapeFormulas?: boolean | undefined
  /** Address of a post. Default: the column is empty. */
  url?: ((post: Post<unknown>) => string | undefined) | undefined
}

/**
 * Make a table (CSV, RFC 4180) of the talks, questions or links of posts.
 *
 * The first line has the names of the columns. Every cell is in quotation marks
 * and on one line; control characters are escaped, as `\x1b`. A question has a
 * line for each answer.
 *
 * @param posts
 *   The posts, in the order of the table.
 * @param table
 *   What the lines are: `talks`, `questions` or `links`.
 * @param options
 *   Configuration, all of it optional.
 * @returns
 *   The table, lines ended by CRLF.
 * @throws TypeError
 *   Where an argument is not of its type.
 */
export function toCsv(
  posts: Iterable<Post<unknown>>,
  table: CsvTable,
  options: CsvOptions = {}
): string {
  if (typeof posts?.[Symbol.iterator] !== 'function')
    throw new TypeError('Unexpected value, expected `posts` as an iterable')
  if (!Object.hasOwn(tables, table))
    throw new TypeError(
      'Unexpected value, expected `table` as `talks`, `questions` or `links`'
    )
  const {escapeFormulas = true, url = () => undefined} = options
  if (typeof escapeFormulas !== 'boolean')
    throw new TypeError(
      'Unexpected value, expected `options.escapeFormulas` as a boolean'
    )
  if (typeof url !== 'function')
    throw new TypeError(
      'Unexpected value, expected `options.url` as a function'
    )
  const {columns, rows} = tables[table]
  const lines = Array.from(posts, (post) =>
    csvLines(rows(post, url(post)), escapeFormulas)
  )
  return csvLines([columns], false) + lines.join('')
}
