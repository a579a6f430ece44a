import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packed talkmark. */
    tarball: string
  }
}

/** Pack what is built, once for all examples. */
export default function packed(project: TestProject): () => void {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'talkmark-packed-'))
  const argv = ['pack', root, '--ignore-scripts', '--json', '--silent']
  const out = execFileSync('npm', [...argv, '--pack-destination', folder], {
    encoding: 'utf8'
  })
  // What `npm pack --json` is documented to print.
  const [{filename}] = JSON.parse(out) as [{filename: string}]
  project.provide('tarball', join(folder, filename))
  return () => rmSync(folder, {recursive: true})
}
