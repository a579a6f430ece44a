/** A unit again and again, to about so many characters. */
export function row(unit: string, size: number): string {
  return unit.repeat(Math.max(1, Math.floor(size / unit.length)))
}

/** As many openings as endings around something, of about so many characters. */
export function around(
  open: string,
  inner: string,
  close: string,
  size: number
): string {
  const times = Math.max(1, Math.floor(size / (open.length + close.length)))
  return open.repeat(times) + inner + close.repeat(times)
}

/** Numbered pieces one after the other, to about so many characters. */
export function series(
  piece: (number: number) => string,
  size: number
): string {
  const pieces: string[] = []
  let length = 0
  while (length < size) {
    const next = piece(pieces.length)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}
