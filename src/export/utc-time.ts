/**
 * A time with its offset as UTC, `YYYY-MM-DDTHH:MM:SSZ`; none where there is no
 * such time.
 */
export function utcTime(iso: string): string | undefined {
  const time = new Date(iso)
  return Number.isNaN(time.getTime())
    ? undefined
    : time.toISOString().replace(/\.\d+Z$/, 'Z')
}
