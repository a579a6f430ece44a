/**
 * Properties that Google requires of an entry, by its documentation of
 * structured data: a name, or a name and what is required of its value.
 */
const required: Readonly<Record<string, readonly (string | Nested)[]>> = {
  // https://developers.google.com/search/docs/appearance/structured-data/event
  Event: ['name', 'startDate', ['location', ['address|url']]],
  // …/structured-data/faqpage
  FAQPage: [['mainEntity', ['name', ['acceptedAnswer', ['text']]]]],
  // …/structured-data/qapage
  QAPage: [
    ['mainEntity', ['name', 'answerCount', ['acceptedAnswer', ['text']]]]
  ],
  // …/structured-data/video
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate']
}

type Nested = readonly [name: string, of: readonly (string | Nested)[]]

/** Paths of what Google requires of a value, and of all within, that is not there. */
export function missing(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(missing)
  if (value === null || typeof value !== 'object') return []
  const type: unknown = Reflect.get(value, '@type')
  const own =
    typeof type === 'string'
      ? lacking(value, required[type] ?? []).map((path) => `${type}.${path}`)
      : []
  return [...own, ...Object.values(value).flatMap(missing)]
}

function lacking(
  value: unknown,
  names: readonly (string | Nested)[]
): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) =>
    names.flatMap((rule) => {
      const [name, within] = typeof rule === 'string' ? [rule, []] : rule
      const found = name
        .split('|')
        .map((key) => property(one, key))
        .find((item) => item !== undefined && item !== '')
      return found === undefined
        ? [name]
        : lacking(found, within).map((path) => `${name}.${path}`)
    })
  )
}

function property(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object'
    ? Reflect.get(value, name)
    : undefined
}
