/**
 * What runs in a child process: it reads the posts that its parent sends, one
 * after the other, and is gone when its parent is.
 */

import process from 'node:process'
import {Worker} from 'node:worker_threads'
import {isBounded} from './bounded.ts'
import type {Answer, Order} from './order.ts'
import {type Reader, reader} from './read-post.ts'
import {keepHeapSmall} from './small-heap.ts'

let read: Reader
let last: Promise<void> = Promise.resolve()

process.on('message', (order: Order) => {
  last = last.then(() => followed(order))
})

// What it is at is soon done, or there is a guard.
process.on('disconnect', () => process.exit())

// Nobody sees what a child process writes.
process.on('warning', ({message, code}: Error & {code?: string}) => {
  if (code?.startsWith('TALKMARK_')) void sent({warning: {message, code}})
})

/**
 * An answer is on its way before the next post is begun, so that the first
 * post without an answer is the one that a process died of.
 */
async function followed(order: Order): Promise<void> {
  if ('options' in order) {
    if (!order.options.findings) keepHeapSmall()
    if (!isBounded(order.options)) watchParent()
    read = await reader(order.options)
    // A first post takes longer, as parsers are loaded and words compiled.
    read({source: '# Warm up\n\nQ: Why?\n'})
    return sent({isReady: true})
  }
  return sent({result: read(order.request)})
}

/**
 * End with the parent, whatever this process is at: in a thread, which takes
 * some 10 MB.
 */
function watchParent(): void {
  const guard = new Worker(new URL('guard.js', import.meta.url), {
    workerData: process.ppid,
    resourceLimits: {maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2}
  })
  // Without it, posts are read all the same.
  guard.on('error', () => {})
  guard.unref()
}

function sent(answer: Answer): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(answer, undefined, undefined, () => resolve())
  })
}
