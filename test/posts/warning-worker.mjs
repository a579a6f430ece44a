// A worker that warns, as where a parser cannot be loaded.
import process from 'node:process'

await import('../../dist/worker.js')
process.emitWarning('Slow', {code: 'TALKMARK_SLOW'})
process.emitWarning('Other')
