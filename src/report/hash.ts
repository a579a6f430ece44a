/**
 * A hash of 64 bits, as 16 hexadecimal digits, the same on every machine.
 *
 * Two lanes of 32 bits that are mixed as in MurmurHash3: to tell texts apart,
 * not to keep a secret.
 */
export function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
    a = (a << 13) | (a >>> 19)
    b = (b << 17) | (b >>> 15)
  }
  return mixed(a ^ (b >>> 11)) + mixed(b ^ (a >>> 7) ^ text.length)
}

function mixed(lane: number): string {
  let bits = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
