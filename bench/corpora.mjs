// The posts that are measured: made of the fixtures, and real ones where they
// are there.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

const fixtures = new URL('../fixtures/', import.meta.url).pathname

/** Characters of a real post, about. */
const usual = 8000

/**
 * Posts as long as real ones: each fixture with its own body again and again,
 * so that a rare notation is no more frequent than it is among the fixtures.
 */
export function madePosts() {
  return fixturePosts()
    .filter((source) => body(source).trim() !== '')
    .map((source) => source + filled(body(source), usual - source.length))
}

/** A text of a length, made of the body of a fixture that shows the usual. */
export function madeText(length) {
  const file = path.join(fixtures, 'meetup-with-three-talks', 'post.md')
  return filled(body(readFileSync(file, 'utf8')), length)
}

/** A text again and again, as often as is needed for a length. */
function filled(text, length) {
  return text.repeat(Math.max(0, Math.ceil(length / text.length)))
}

/** Texts of the posts of a folder, sorted by their paths. */
export function postsOf(folder) {
  return readdirSync(folder, {recursive: true})
    .filter((name) => /\.(?:md|mdx|markdown)$/.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

/** The folder of the labelled posts, if it is there. */
export function corpusFolder() {
  const folder = process.env.CORPUS ?? '../shared/corpus'
  const posts = path.join(folder, 'posts')
  return existsSync(posts) ? posts : undefined
}

/** The folder of the 5,557 posts, unpacked to another, if they are there. */
export function scaleFolder(scratch) {
  const archive = path.join(
    process.env.CORPUS ?? '../shared/corpus',
    'scale.tar.xz'
  )
  if (!existsSync(archive)) return
  const folder = path.join(scratch, 'scale')
  mkdirSync(folder)
  execFileSync('tar', ['-xJf', archive, '-C', folder])
  return folder
}

function fixturePosts() {
  return readdirSync(fixtures)
    .sort()
    .map((name) => path.join(fixtures, name, 'post.md'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
}

function body(source) {
  return `\n${source.replace(/^(---|\+\+\+)\r?\n[\s\S]*?\n\1\r?\n/, '')}`
}
