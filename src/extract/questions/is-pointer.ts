import type {Piece} from '../piece.ts'

/** Whether a line only points elsewhere: links in brackets, `([video](…))`. */
export function isPointer({line, start, end}: Piece): boolean {
  if (!/^[([（].*[)\]）]$/.test(line.text.slice(start, end))) return false
  let at = start
  for (const mark of line.marks) {
    if (mark.kind !== 'link' || mark.start < at) continue
    if (/[\p{L}\p{N}]/u.test(line.text.slice(at, mark.start))) return false
    at = mark.end
  }
  return at > start && !/[\p{L}\p{N}]/u.test(line.text.slice(at, end))
}
