#!/usr/bin/env node
import process from 'node:process'
import {defaultWorkers} from '../posts/defaults.ts'
import {keepHeapSmall, keepYoungSmall} from '../posts/small-heap.ts'
import type {Output} from './io.ts'
import {main} from './main.ts'

/** A stream as an output; its errors are those of the write they belong to. */
function output(stream: NodeJS.WriteStream): Output {
  stream.on('error', () => {})
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()))
      })
  }
}

function interrupted(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => controller.abort())
  return controller.signal
}

function keepSmall(): void {
  keepHeapSmall()
  keepYoungSmall()
}

void main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  cwd: process.cwd(),
  env: process.env,
  workers: defaultWorkers(),
  interrupted,
  keepSmall
}).then((code) => {
  process.exitCode = code
  // Nobody reads it any more, though it may not be at its end.
  process.stdin.destroy()
})
