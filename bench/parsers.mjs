// Ways to read posts, beside each other.
import {measured} from './measured.mjs'
import {table} from './table.mjs'
import {ways} from './ways.mjs'

/** Posts that a way reads in a round, at least. */
const least = 50

/** What is asked of ratios of medians. */
const targets = [
  ['talkmark', 'remark-parse + frontmatter + gfm, bare', 1.1],
  ['talkmark/fast', 'Sätteri, bare, a walk of its tree', 2],
  ['talkmark/fast', 'gray-matter + markdown-it, a walk by hand', 0.6],
  ['talkmark/fast', 'gray-matter + the lexer of marked', undefined],
  ['parseMetadata', 'gray-matter, uncached', 1]
]

/** Print how long each way takes, and how the ways compare. */
export function parsers(title, posts) {
  const size =
    posts.reduce((sum, post) => sum + Buffer.byteLength(post), 0) / posts.length
  const times = measured(Object.values(ways), posts, least)
  const of = (name) => times[Object.keys(ways).indexOf(name)]
  const bare = of('remark-parse + frontmatter + gfm, bare')
  console.log(
    `\n## ${title}: ${posts.length}, of ${(size / 1000).toFixed(1)} kB each\n`
  )
  console.log(
    table([
      ['', 'ms a post', 'MB/s', 'to bare remark'],
      ...Object.keys(ways).map((name) => [
        name,
        of(name).toFixed(3),
        (size / of(name) / 1000).toFixed(1),
        (of(name) / bare).toFixed(2)
      ])
    ])
  )
  console.log('')
  console.log(
    table([
      ['ratio', 'measured', 'wanted'],
      ...targets.map(([one, other, most]) => [
        `${one} / ${other}`,
        (of(one) / of(other)).toFixed(2),
        most === undefined ? '' : `<= ${most.toFixed(1)}`
      ])
    ])
  )
}
