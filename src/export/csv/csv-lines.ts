import {stringify} from 'csv-stringify/sync'
import {printableValue} from '../../report/printable.ts'
import type {Cell} from './tables.ts'

/** Lines of a table, as RFC 4180 has them. */
export function csvLines(
  rows: readonly (readonly Cell[])[],
  escapeFormulas: boolean
): string {
  return stringify(
    rows.map((row) => row.map(written)),
    {
      // A line that begins with a quotation mark is no command of a build server.
      quoted: true,
      quoted_empty: true,
      record_delimiter: 'windows',
      escape_formulas: escapeFormulas
    }
  )
}

function written(cell: Cell): Cell {
  return typeof cell === 'string' ? printableValue(cell) : cell
}
