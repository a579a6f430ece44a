/** Something that was asked for and could not be read. */
export interface Failure {
  /** Path as given, or as found. */
  path: string
  /** Why, in a few words. */
  reason: string
}

const missing = 'no such file or folder'

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  ELOOP: 'a symbolic link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: missing,
  ENOTDIR: missing,
  EPERM: 'permission denied'
}

/**
 * A failure of an error that the file system threw.
 *
 * @param done
 *   What was to be done.
 */
export function failure(
  path: string,
  error: unknown,
  done: 'read' | 'written' = 'read'
): Failure {
  const code = errorCode(error)
  return {path, reason: reasons[code] ?? `cannot be ${done} (${code})`}
}

/** Whether an error says that there is nothing of that name. */
export function isMissing(error: unknown): boolean {
  return reasons[errorCode(error)] === missing
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error
    ? String(error.code)
    : String(error)
}
