import type {Io, Output} from '../../src/cli/io.ts'
import {main} from '../../src/cli/main.ts'

/** What a run of the command line left. */
export interface Run {
  code: number
  out: string
  err: string
}

/** How the world looks to a run. */
export interface World {
  cwd?: string
  input?: string | Uint8Array
  stdin?: Io['stdin']
  env?: Record<string, string>
  stdout?: Partial<Output>
  stderr?: Partial<Output>
  interrupted?: Io['interrupted']
}

/** Run the command line over a world in memory. */
export async function run(
  argv: readonly string[],
  world: World = {}
): Promise<Run> {
  const texts = {out: '', err: ''}
  const write = (to: 'out' | 'err') => async (text: string) => {
    texts[to] += text
  }
  const io: Io = {
    stdin: world.stdin ?? chunks(world.input ?? ''),
    stdout: {write: write('out'), isTTY: false, ...world.stdout},
    stderr: {write: write('err'), isTTY: false, ...world.stderr},
    cwd: world.cwd ?? '/nowhere',
    env: world.env ?? {},
    workers: 0,
    ...(world.interrupted && {interrupted: world.interrupted})
  }
  return {code: await main(argv, io), ...texts}
}

async function* chunks(
  input: string | Uint8Array
): AsyncGenerator<Uint8Array | string> {
  const half = Math.floor(input.length / 2)
  yield input.slice(0, half)
  yield input.slice(half)
}
