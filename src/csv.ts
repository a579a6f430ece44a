export type {CsvTable} from './export/csv/tables.ts'
export {type CsvOptions, toCsv} from './export/csv/to-csv.ts'
