// Every post of a folder through the command line: one line of JSON a post,
// each line valid against the schema.
//
//   node .ci/scale.mjs FOLDER
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'

const [folder] = process.argv.slice(2)
const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const validate = new Ajv2020({strict: true}).compile(
  JSON.parse(readFileSync(at('schema.json'), 'utf8'))
)
const posts = new Set(
  readdirSync(folder, {recursive: true}).filter((name) => /\.md$/.test(name))
)

const started = performance.now()
// What begins with a dot is read only where it is named.
const args = [at('dist/cli/bin.js'), 'parse', '.', '**/.*/**/*.md']
const child = spawn(process.execPath, args, {
  cwd: folder,
  stdio: ['ignore', 'pipe', 'pipe']
})
const closed = once(child, 'close')
let stderr = ''
child.stderr.setEncoding('utf8').on('data', (text) => {
  stderr += text
})

const total = {lines: 0, talks: 0, questions: 0, links: 0}
const wrong = []
const left = new Set(posts)
for await (const line of createInterface({input: child.stdout})) {
  total.lines++
  const post = parsed(line)
  if (!validate(post))
    wrong.push(`${post?.path ?? total.lines}: ${said(validate.errors)}`)
  else if (!left.delete(post.path)) wrong.push(`${post.path}: not expected`)
  else {
    total.talks += post.talks.length
    total.questions += post.questions.length
    total.links += post.links.length
  }
}
const [code, signal] = await closed

for (const name of left) wrong.push(`${name}: no line`)
if (code !== 0 && code !== 1)
  wrong.push(`exit ${signal ?? code}\n${stderr.slice(-2000)}`)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`${posts.size} posts in ${seconds} s:`, JSON.stringify(total))
for (const text of wrong.slice(0, 20)) console.error(`✗ ${text}`)
if (wrong.length > 0) {
  console.error(`scale: ${wrong.length} of ${posts.size} posts are not as said`)
  process.exitCode = 1
} else console.log('✓ one line a post, every line valid against schema.json')

function parsed(line) {
  try {
    return JSON.parse(line)
  } catch (error) {
    return {path: `line ${total.lines}`, error: String(error)}
  }
}

function said(errors) {
  return errors
    .slice(0, 3)
    .map(({instancePath, message}) => `${instancePath} ${message}`)
    .join('; ')
}
