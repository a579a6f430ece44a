/** What a command knows of the world outside. */
export interface Io {
  /** Standard input. */
  stdin: AsyncIterable<Uint8Array | string>
  /** Where results go. */
  stdout: Output
  /** Where diagnostics go. */
  stderr: Output
  /** Folder that relative paths start from. */
  cwd: string
  /** Environment variables; `NO_COLOR`, `FORCE_COLOR` and `TERM` are read. */
  env: Readonly<Record<string, string | undefined>>
  /** Processes that read posts where nobody says how many; 0: this one. */
  workers: number
  /**
   * A signal for when the user wants to stop (Ctrl-C). Whoever asks for it has
   * to end then; a second Ctrl-C ends the process.
   */
  interrupted?(): AbortSignal
  /** Keep the memory of the process small, which passes on what others make. */
  keepSmall?(): void
}

/** A stream to write text to. */
export interface Output {
  /**
   * Write text.
   *
   * @returns
   *   A promise for when there is room for more.
   * @throws
   *   The error of the stream; of code `EPIPE` where nobody reads any more.
   */
  write(text: string): Promise<void>
  /** Whether somebody reads it on a terminal. */
  isTTY: boolean
  /** Width of the terminal. */
  columns?: number | undefined
}

/** Whether an error says that nobody reads an output any more. */
export function isClosedPipe(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
  )
}
