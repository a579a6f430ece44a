// npm run bench: talkmark beside other parsers and what people write by hand,
// then beside other linters. All in one run, as only then do ratios mean much.
//
//   node bench/run.mjs [--short]
//
// With --short, whole processes are left out.
import {mkdtempSync, rmSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {corpusFolder, madePosts, postsOf, scaleFolder} from './corpora.mjs'
import {growth} from './growth.mjs'
import {linters} from './linters.mjs'
import {rounds, warmUps} from './measured.mjs'
import {parsers} from './parsers.mjs'

/** Of so many posts, not every one is read by each way, again and again. */
const share = 60

const scratch = mkdtempSync(path.join(tmpdir(), 'talkmark-bench-'))
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}))

const [{model, speed}] = cpus()
console.log(`Node ${process.versions.node}, ${cpus().length} × ${model}`)
if (speed) console.log(`${speed} MHz`)
console.log(`Medians of ${rounds} rounds, behind ${warmUps} to warm up`)

parsers('Posts made of the fixtures', madePosts())
const corpus = corpusFolder()
if (corpus) parsers('Labelled posts', postsOf(corpus))
else console.log('\nLabelled posts: not there, left out')
const scale = scaleFolder(scratch)
if (scale)
  parsers(
    `Every ${share}th of many real posts`,
    postsOf(scale).filter((_, index) => index % share === 0)
  )
else console.log('\nMany real posts: not there, left out')
growth()
if (process.argv.includes('--short')) console.log('\nWhole processes: left out')
else await linters(scale ?? corpus ?? 'fixtures')
