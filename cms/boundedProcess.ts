import { execFile } from 'node:child_process'

/** The address space that Node reserves before it has read anything; it uses a tenth of it. */
const BARE_NODE_MB = 640
/** Memory and processor time are limited by the kernel (setrlimit), so that no allocation can outrun the limit. */
const BOUNDED = 'ulimit -d "$1"; ulimit -t "$2"; ulimit -c 0; shift 2; exec "$@"'

/** A script to run on the bytes of an upload, and how much it may use. */
export interface BoundedRun {
  /** Path of the script, run by Node. */
  script: string
  args?: string[]
  /** Options of Node itself. */
  nodeOptions?: string[]
  /** Sent to its standard input. */
  input: Buffer
  /** Memory beside what Node itself needs. */
  memoryMb: number
  /** Limit of both time and processor time. */
  seconds: number
  largestAnswerBytes: number
}

/** The process exceeded its limits, or was killed. */
export class BoundsExceeded extends Error {
  override name = 'BoundsExceeded'
}

function command({ script, args = [], nodeOptions = [], memoryMb, seconds }: BoundedRun): [string, string[]] {
  const options = ['--disable-warning=ExperimentalWarning', '--v8-pool-size=1', ...nodeOptions]
  const node = [...options, script, ...args]
  if (process.platform === 'win32') return [process.execPath, node]
  const bounds = [String((BARE_NODE_MB + memoryMb) * 1024), String(seconds)]
  return ['/bin/sh', ['-c', BOUNDED, 'sh', ...bounds, process.execPath, ...node]]
}

/**
 * Runs a script in a process of its own, with limited time and memory and without the settings and secrets of this one:
 * input that needs more, or takes the process over, reaches nothing else.
 * @returns its standard output
 * @throws BoundsExceeded; Error when it failed otherwise, with what it wrote on standard error
 */
export function runBounded(run: BoundedRun): Promise<Buffer> {
  const options = {
    encoding: 'buffer',
    env: { NODE_ENV: 'production', UV_THREADPOOL_SIZE: '1' },
    maxBuffer: run.largestAnswerBytes,
    timeout: run.seconds * 1000,
    killSignal: 'SIGKILL',
  } as const
  return new Promise((resolve, reject) => {
    const child = execFile(...command(run), options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout)
      // Killed, by whomever, it exceeded its limits.
      if (error.signal || error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return reject(new BoundsExceeded('The process exceeded its limits.', { cause: error }))
      }
      reject(new Error(`${run.script} failed: ${stderr.toString().slice(0, 2000)}`, { cause: error }))
    })
    // A write to an exited child fails; its exit is reported above.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(run.input)
  })
}

/** More work is waiting than the process holds in memory: nothing was begun, and the sender may try again. */
export class TooManyWaiting extends Error {
  override name = 'TooManyWaiting'
}

/**
 * Runs at most `atOnce` pieces of work at a time; the others wait in order.
 * @param mostWaiting further ones are refused with TooManyWaiting
 */
export function takeTurns(atOnce: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= atOnce && waiting.length >= mostWaiting) throw new TooManyWaiting()
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
