import {csvLines} from '../export/csv/csv-lines.ts'
import {type CsvTable, tables} from '../export/csv/tables.ts'
import type {Format} from './format.ts'

/** Talks, questions or links of posts, as one table. */
export function csvFormat(name: `csv-${CsvTable}`): Format {
  const {columns, rows} = tables[tableOf[name]]
  return {
    open: csvLines([columns], false),
    text: (post) => csvLines(rows(post, undefined), true),
    between: '',
    close: '',
    isWhole: true
  }
}

const tableOf = {
  'csv-talks': 'talks',
  'csv-questions': 'questions',
  'csv-links': 'links'
} as const
