import type {Document} from '../source/document.ts'
import {lines} from './lines.ts'

/**
 * Where front matter ends as remark-frontmatter sees it, with the presets
 * `yaml` and `toml`; absent where it sees none.
 *
 * Its fences are three marks from the first column of the first line on, with
 * nothing but spaces and tabs behind them.
 */
export function standardEnd({text, start}: Document): number | undefined {
  const marker = text.slice(start, start + 3)
  if (marker !== '---' && marker !== '+++') return
  const [first, ...rest] = lines(text, start, text.length)
  const isFence = (from: number, to: number): boolean =>
    text.startsWith(marker, from) && /^[ \t]*$/.test(text.slice(from + 3, to))
  if (!first || !isFence(first.start, first.end)) return
  return rest.find((line) => isFence(line.start, line.end))?.end
}
