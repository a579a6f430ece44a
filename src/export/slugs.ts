/**
 * A maker of names for addresses: letters and digits of any script in lower
 * case, hyphens between them. One that is taken gets a number behind it.
 */
export function slugs(): (text: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (text) => {
    const plain =
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.join('-') ?? 'unnamed'
    let slug = plain
    for (let count = counts.get(plain) ?? 1; taken.has(slug); ) {
      count++
      counts.set(plain, count)
      slug = `${plain}-${count}`
    }
    taken.add(slug)
    return slug
  }
}
