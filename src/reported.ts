import type {VFile} from 'vfile'
import type {Message} from './model.ts'

/** Put messages on a file, as unified's reporters expect them. */
export function reported(messages: readonly Message[], file: VFile): void {
  for (const {severity, reason, ruleId, position, expected, url} of messages) {
    const message = file.message(reason, {
      ...(position && {place: position}),
      source: 'talkmark',
      ruleId
    })
    message.fatal =
      severity === 'error' ? true : severity === 'warning' ? false : undefined
    message.url = url
    if (expected) message.expected = expected
  }
}
