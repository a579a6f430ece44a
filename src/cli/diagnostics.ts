import type {Post} from '../model.ts'
import type {Failure} from '../posts/failure.ts'
import type {UnreadPost} from '../posts/result.ts'
import {paint} from '../report/paint.ts'
import {printable} from '../report/printable.ts'
import {hasColor} from './has-color.ts'
import type {Io} from './io.ts'

/** What could not be read as written, a line each; a tree has it already. */
export function diagnostics(
  {path = '-', messages}: Pick<Post, 'path' | 'messages'>,
  io: Io
): string {
  const inColor = hasColor(io.stderr, io.env)
  return messages
    .filter(({severity}) => severity !== 'info')
    .map(({severity, ruleId, reason, position}) => {
      const {line, column} = position?.start ?? {line: 1, column: 1}
      return paint(
        [
          {text: `${printable(path)}:${line}:${column} `},
          {text: severity, style: severity},
          {text: ` ${ruleId} `, style: 'faint'},
          {text: printable(reason)}
        ],
        inColor
      )
    })
    .map((text) => `${text}\n`)
    .join('')
}

/** A line on something that was asked for and could not be read. */
export function line({path, reason}: Failure): string {
  return `talkmark: ${printable(path)}: ${printable(reason)}\n`
}

/** The same of a post among many. */
export function unreadLine({path = '-', failure}: UnreadPost): string {
  return line({path, reason: failure.reason})
}
