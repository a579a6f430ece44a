/**
 * Address of a link for others to follow: absolute where there is a base, and
 * none where it is not one of the web.
 */
export function address(
  url: string,
  base: string | undefined
): string | undefined {
  try {
    const {protocol, href} = new URL(url, base ?? 'https://relative.invalid/')
    if (protocol !== 'https:' && protocol !== 'http:') return
    return base === undefined && !URL.canParse(url) ? url : href
  } catch {
    return
  }
}
