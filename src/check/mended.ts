import type {Edit, Message} from '../model.ts'

/** Rounds of edits, as one can make room for the next. */
const rounds = 10

/**
 * A text with all fixes made that messages about it have, again until none is
 * left; every character outside of them stays.
 *
 * @param check
 *   Messages about a text.
 */
export function mended(
  source: string,
  check: (source: string) => readonly Message[]
): string {
  let text = source
  for (let round = 0; round < rounds; round++) {
    const edited = withEdits(text, check(text))
    if (edited === text) break
    text = edited
  }
  return text
}

function withEdits(source: string, messages: readonly Message[]): string {
  let text = ''
  let end = 0
  for (const fix of fixes(messages)) {
    // One that reaches over another waits for the next round, whole.
    if (start(fix.at(0)) < end) continue
    for (const edit of fix) {
      text += source.slice(end, start(edit)) + edit.text
      end = edit.position.end.offset ?? 0
    }
  }
  return text + source.slice(end)
}

/** Edits of each message, ordered by where the first of them begins. */
function fixes(messages: readonly Message[]): Edit[][] {
  return messages
    .flatMap(({fix = []}) => (fix.length > 0 ? [fix] : []))
    .sort((a, b) => start(a.at(0)) - start(b.at(0)))
}

function start(edit: Edit | undefined): number {
  return edit?.position.start.offset ?? 0
}
