// Tables as text, in Markdown, so that they can be quoted.

/** A table of rows of cells, the first of which is its head. */
export function table([head, ...rows]) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length))
  )
  const line = (row) =>
    `| ${row
      .map((cell, column) =>
        column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])
      )
      .join(' | ')} |`
  const rule = `| ${widths
    .map((width, column) =>
      column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)
    )
    .join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
