import {relative, sep} from 'node:path'

/** Path of a file as a project says it: from its root, POSIX. */
export function pathFrom(root: string, file: string): string {
  return relative(root, file).split(sep).join('/')
}
