import {codeUnitAt, lengthOf} from '../../code-unit.ts'
import {fold} from '../../language/fold.ts'

/** A word without case and diacritics, as the lists of words have it. */
export function plain(word: string): string {
  if (isAscii(word)) return word.toLowerCase()
  const folded = fold(word)
  return /[\u00c0-\u024f\u1e00-\u1eff]/.test(folded)
    ? folded
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, '')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('ß', 'ss')
    : folded
}

function isAscii(text: string): boolean {
  for (let at = 0; at < lengthOf(text); at++)
    if (codeUnitAt(text, at) > 0x7f) return false
  return true
}

/** Script that most tells what a text is: how names are written in it. */
export type Script = 'latin' | 'han' | 'kana' | 'hangul' | 'other'

/** Script of a text: that of its first letter, with `kana` before `han`. */
export function scriptOf(
  text: string,
  start: number = 0,
  end: number = text.length
): Script {
  let result: Script = 'other'
  for (let at = start; at < end; at++) {
    const script = scriptAt(text, at)
    if (script === 'other' || script === result) continue
    if (script === 'kana' || script === 'hangul') return script
    if (result === 'other') result = script
    else if (result === 'latin') result = script
  }
  return result
}

/** Script of a code unit. */
export function scriptAt(text: string, at: number): Script {
  if (at >= lengthOf(text)) return 'other'
  const code = codeUnitAt(text, at)
  if (code < 0x41) return 'other'
  if (code < 0x5b) return 'latin'
  if (code < 0x80) return code > 0x60 && code < 0x7b ? 'latin' : 'other'
  if (code < 0x530) return code > 0xbf ? 'latin' : 'other'
  if (code >= 0x1e00 && code < 0x1f00) return 'latin'
  if (code === 0x3005 || (code >= 0x3400 && code < 0xa000)) return 'han'
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul'
  if ((code > 0x3040 && code < 0x30fb) || code === 0x30fc) return 'kana'
  if (code >= 0xd840 && code < 0xd8c0) return 'han'
  if (code >= 0xff21 && code < 0xff5b) return 'latin'
  return 'other'
}

/** A text with every space an ordinary one; indices stay. */
export function spaced(text: string): string {
  for (let at = 0; at < lengthOf(text); at++) {
    const code = codeUnitAt(text, at)
    if (code === 0x3000 || code === 0xa0 || code === 0x2009 || code === 0x202f)
      return text.replace(/[\u3000\u00a0\u2009\u202f]/g, ' ')
  }
  return text
}
