import {resolve} from 'node:path'
import {failure} from '../../posts/failure.ts'
import type {Outcome} from '../../report/finding.ts'
import type {FormatOptions} from '../../report/format.ts'
import {formats, type ReportName} from '../../report/formats.ts'
import type {Totals} from '../../report/totals.ts'
import {written} from './written.ts'

/** A report that is wanted, on standard output where it has no file. */
export interface ReportRequest {
  format: ReportName
  file?: string
}

/** A report that is being written. */
export interface Report {
  add(outcome: Outcome): Promise<void>
  /**
   * End it, so that it is valid whatever came.
   *
   * @returns
   *   Why its file cannot be written, in a sentence.
   */
  end(totals: Totals): Promise<string | undefined>
}

/**
 * A report, to standard output as posts come, or to a file as a whole.
 *
 * @param write
 *   Writes to standard output.
 */
export function report(
  {format, file}: ReportRequest,
  options: FormatOptions,
  cwd: string,
  write: (text: string) => Promise<void>
): Report {
  const {open, parts, between, close} = formats[format]({
    ...options,
    inColor: options.inColor && file === undefined
  })
  const kept: string[] = []
  const put =
    file === undefined
      ? write
      : async (text: string) => {
          kept.push(text)
        }
  let isEmpty = true
  return {
    async add(outcome) {
      const texts = parts(outcome)
      if (texts.length === 0) return
      await put((isEmpty ? open : between) + texts.join(between))
      isEmpty = false
    },
    async end(totals) {
      const text = (isEmpty ? open : '') + close(totals)
      if (text !== '') await put(text)
      if (file === undefined) return
      try {
        await written(resolve(cwd, file), kept.join(''))
      } catch (error) {
        return `${file}: ${failure(file, error, 'written').reason}`
      }
    }
  }
}
