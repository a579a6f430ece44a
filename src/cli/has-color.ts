import type {Io, Output} from './io.ts'

/**
 * Whether to write in colour: on a terminal, unless `NO_COLOR` is set
 * (no-color.org); anywhere, where `FORCE_COLOR` is, which counts more, as in
 * Node.js.
 */
export function hasColor(output: Output, env: Io['env']): boolean {
  const {FORCE_COLOR: force, NO_COLOR: none, TERM: terminal} = env
  if (force !== undefined) return force !== '0' && force !== 'false'
  return !none && output.isTTY && terminal !== 'dumb'
}
