/** A reporter for remark-cli: each message on every file, as JSON. */
export default function jsonReporter(files) {
  return JSON.stringify(
    files.flatMap(({path, messages}) =>
      messages.map(({place, ruleId, source, fatal, reason, url}) => ({
        path,
        at: `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`,
        ruleId,
        source,
        fatal,
        reason,
        url
      }))
    )
  )
}
