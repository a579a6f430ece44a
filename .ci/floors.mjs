// The figures of the labelled corpus, held to their floors.
//
//   node .ci/floors.mjs CORPUS             a fall fails, a rise is told
//   node .ci/floors.mjs CORPUS --update    today's figures become the floors
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const [corpus, flag] = process.argv.slice(2)
const file = new URL('floors.json', import.meta.url)
const floors = JSON.parse(readFileSync(file, 'utf8'))
const score = path.join(corpus, 'score.mjs')
const today = figures(
  JSON.parse(
    execFileSync(process.execPath, [score, '--json'], {maxBuffer: 1e9})
  )
)

if (flag === '--update') {
  writeFileSync(file, `${JSON.stringify(today, null, 2)}\n`)
  console.log('floors are now', today)
} else {
  const names = Object.keys(floors)
  for (const name of names) console.log(line(name))
  if (names.some(isBelow)) {
    console.error('corpus: a figure fell below its floor')
    process.exitCode = 1
  }
}

/** Each figure by name: more is better, but for `threw`. */
function figures({posts, threw, ...rest}) {
  return Object.fromEntries([
    ['posts', posts],
    ['threw', threw],
    ...Object.entries(rest).map(([name, figure]) => [
      name,
      typeof figure === 'string' ? Number.parseInt(figure, 10) : figure.f1
    ])
  ])
}

function isBelow(name) {
  if (name === 'threw') return today.threw > floors.threw
  return !(today[name] >= floors[name])
}

function line(name) {
  const text = `${name.padEnd(50)} ${today[name]} (floor ${floors[name]})`
  if (isBelow(name)) return `✗ ${text}`
  return name !== 'threw' && today[name] > floors[name] + 0.005
    ? `✓ ${text}; raise the floor: npm run floors -- --update`
    : `✓ ${text}`
}
