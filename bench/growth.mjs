// How the time grows with the length of a post.
import {madeText} from './corpora.mjs'
import {measured} from './measured.mjs'
import {table} from './table.mjs'

const {parsePost} = await import('../dist/fast.js')

const lengths = [10_000, 100_000, 1_000_000]

/** Far more than usual, so that every text is read to its end. */
const limits = {
  bytes: 10_000_000,
  lines: 1_000_000,
  blocks: 1_000_000,
  marks: 10_000_000,
  lookahead: 1_000_000_000,
  rewrites: 1_000_000_000,
  definitions: 100_000
}

/** Print the time for texts of the same kind, each ten times as long. */
export function growth() {
  const texts = lengths.map(madeText)
  const times = texts.map((text) => {
    const {messages} = parsePost(text, {limits})
    const cut = messages.find(({ruleId}) => ruleId.startsWith('limit-'))
    if (cut) throw new Error(cut.reason)
    const copies = Math.ceil(lengths.at(-1) / text.length)
    const [time] = measured(
      [(one) => parsePost(one, {limits})],
      Array(copies).fill(text),
      copies
    )
    return time
  })
  console.log('\n## Growth, talkmark/fast\n')
  console.log(
    table([
      ['kB', 'ms', 'to the first'],
      ...lengths.map((length, index) => [
        String(length / 1000),
        times[index].toFixed(1),
        (times[index] / times[0]).toFixed(0)
      ])
    ])
  )
}
