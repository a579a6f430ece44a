/**
 * Code unit at an index within a text.
 *
 * V8 keeps a text in many ways (flat, sliced, joined, interned, each in one byte
 * or two) and looks up a method anew at every call of code that has met more
 * than four of them, as all code here has. Called this way, it is inlined: a
 * quarter of the time. An index outside any text ends that for all callers.
 */
export function codeUnitAt(text: string, index: number): number {
  return String.prototype.charCodeAt.call(text, index)
}

/**
 * Code units of a text, for loops over them: its `length`, read without asking
 * how the text is kept, see {@link codeUnitAt}.
 */
export function lengthOf(text: string): number {
  return ('' + text).length
}
