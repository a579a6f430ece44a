/** Bytes that a line has at most, without its ending; see RFC 5545, 3.1. */
const most = 75

const fold = '\r\n '

/**
 * Lines of a calendar anew, as the library folds them a byte too late, and none
 * of them begins with `::`, which build servers take for a command.
 */
export function foldedLines(lines: string): string {
  return lines
    .replaceAll(fold, '')
    .split('\r\n')
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

function folded(line: string): string {
  let result = ''
  let size = 0
  for (const character of line) {
    const bytes = bytesOf(character)
    // What stands behind a fold alone is folded again before the next colon.
    const isCommand = character === ':' && result.endsWith(`${fold}:`)
    if (size + bytes > most || isCommand) {
      result += fold
      size = 1
    }
    result += character
    size += bytes
  }
  return result
}

/** Bytes of a character as UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
