// A command as a whole process: how long it takes, and how much memory it and
// the processes that it starts hold together at most.
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'

/** Milliseconds between two looks at the memory. */
const pause = 50

/** Bytes of a page, as `/proc` counts them on the usual machines. */
const page = 4096

/** Run Node with arguments in a folder; its output goes nowhere. */
export async function run(args, folder) {
  const started = performance.now()
  const child = spawn(process.execPath, args, {cwd: folder, stdio: 'ignore'})
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memory(child.pid))
  }, pause)
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearInterval(timer)
  return {seconds: (performance.now() - started) / 1000, peak, code}
}

/** Bytes resident of a process and all below it; 0 where there is no `/proc`. */
function memory(root) {
  const of = new Set([root])
  let sum = 0
  for (const {pid, parent, bytes} of processes()) {
    if (of.has(parent)) of.add(pid)
    if (of.has(pid)) sum += bytes
  }
  return sum
}

/** Processes there are, those that were started first before the others. */
function processes() {
  return names('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((pid) => {
      // Behind the name, which may hold anything: state, parent, and so on.
      const [, parent, ...rest] = text(`/proc/${pid}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ')
      const pages = Number(rest[19])
      return pages ? [{pid, parent: Number(parent), bytes: pages * page}] : []
    })
}

function names(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function text(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
