/**
 * The scheme of a URL as browsers see it, in lower case: they leave out the
 * tabs and line ends in it, and controls and spaces before it (WHATWG URL,
 * section 4.4), so that `java\nscript:` is `javascript`.
 *
 * @param url
 *   A URL whose character references are decoded, as those of links are.
 * @returns
 *   `undefined` for a URL that is relative, and takes that of its page.
 */
export function scheme(url: string): string | undefined {
  let start = 0
  while (url.charCodeAt(start) <= space) start++
  const shown = url.slice(start).replace(/[\t\n\r]/g, '')
  return /^([a-z][a-z\d+.-]*):/i.exec(shown)?.[1]?.toLowerCase()
}

const space = 0x20
