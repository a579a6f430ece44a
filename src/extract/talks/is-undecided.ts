/** Whether a text stands where a title is not known yet: `TBD`. */
export function isUndecided(text: string): boolean {
  return /^(?:TB[ACD]|T\.B\.[ACD]\.?|待定|未定|미정)$/i.test(text)
}
