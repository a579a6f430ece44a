// Every post of some folders by both doors, which give deeply equal posts.
//
//   node .ci/doors.mjs FOLDER...
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {isDeepStrictEqual} from 'node:util'

const folders = process.argv.slice(2)
const [remark, fast] = await Promise.all(
  ['index', 'fast'].map((name) => import(`../dist/${name}.js`))
)

process.on('warning', ({code, message}) => {
  if (code === 'TALKMARK_SLOW') failed(message)
})

const seconds = {remark: 0, fast: 0}
let count = 0
let differences = 0
for (const folder of folders)
  for (const name of posts(folder)) {
    const source = readFileSync(path.join(folder, name))
    const options = {path: name}
    const expected = timed('remark', () => remark.parsePost(source, options))
    const actual = timed('fast', () => fast.parsePost(source, options))
    count++
    for (const {ruleId} of expected.messages)
      if (ruleId.startsWith('limit-'))
        failed(`${path.join(folder, name)} is over ${ruleId}`)
    if (isDeepStrictEqual(actual, expected)) continue
    differences++
    for (const line of difference(actual, expected, ''))
      console.error(`✗ ${path.join(folder, name)} ${line}`)
  }

const times = Object.entries(seconds)
  .map(([door, time]) => `${time.toFixed(1)} s by ${door}`)
  .join(', ')
console.log(`${count} posts: ${times}`)
if (count === 0) failed(`no posts in ${folders.join(', ')}`)
if (differences > 0) failed(`${differences} posts differ`)
else console.log('✓ both doors give deeply equal posts')

/** Posts of a folder, sorted. */
function posts(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((name) => /\.(?:html?|md|mdx|markdown)$/.test(name))
    .sort()
}

function timed(door, read) {
  const started = performance.now()
  const post = read()
  seconds[door] += (performance.now() - started) / 1000
  return post
}

/** Each place at which two values differ, with what stands there. */
function difference(actual, expected, at) {
  if (isDeepStrictEqual(actual, expected)) return []
  const isBoth = [actual, expected].every(
    (value) => typeof value === 'object' && value !== null
  )
  if (!isBoth)
    return [`${at}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`]
  return [...new Set([...Object.keys(actual), ...Object.keys(expected)])]
    .flatMap((key) => difference(actual[key], expected[key], `${at}/${key}`))
    .slice(0, 5)
}

function failed(text) {
  console.error(`doors: ${text}`)
  process.exitCode = 1
}
