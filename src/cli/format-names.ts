/** Names of the formats of `talkmark parse`. */
export const formatNames = [
  'json',
  'ndjson',
  'tree',
  'json-ld',
  'ics',
  'csv-talks',
  'csv-questions',
  'csv-links'
] as const

/** Name of a format of `talkmark parse`. */
export type FormatName = (typeof formatNames)[number]
