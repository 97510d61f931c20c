import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '../env.ts'
import { readAnswer, type Job, type Part, type Reason } from './answer.ts'

const CHILD = join(dirname(fileURLToPath(import.meta.url)), 'child/main.ts')
/** Concurrent picture processes: one slow picture does not block the next. */
const AT_ONCE = 2
const LARGEST_ANSWER_BYTES = 200_000_000
/** The address space that Node with sharp reserves before it has decoded anything; it uses a tenth of it. */
const BARE_NODE_MB = 640
/** Memory and processor time are limited by the kernel (setrlimit), so that no allocation can outrun the limit. */
const BOUNDED = 'ulimit -d "$1"; ulimit -t "$2"; ulimit -c 0; shift 2; exec "$@"'

/** A picture could not be processed; `reason` says why. */
export class PictureError extends Error {
  override name = 'PictureError'
  readonly reason: Reason
  constructor(reason: Reason, cause?: unknown) {
    super(`The picture could not be made: ${reason}`, { cause })
    this.reason = reason
  }
}

/** The pictures made from one upload. */
export interface Made {
  original: Part
  sizes: Map<string, Part>
}

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

function command(job: Job): [string, string[]] {
  const script = ['--disable-warning=ExperimentalWarning', '--v8-pool-size=1', CHILD, JSON.stringify(job)]
  if (process.platform === 'win32') return [process.execPath, script]
  const bounds = [String((BARE_NODE_MB + env.IMAGE_MEMORY_MB) * 1024), String(env.IMAGE_SECONDS)]
  return ['/bin/sh', ['-c', BOUNDED, 'sh', ...bounds, process.execPath, ...script]]
}

/** Runs the child process; one that is killed, by whomever, exceeded its limits. */
function ask(bytes: Buffer, job: Job): Promise<Buffer> {
  const options = {
    encoding: 'buffer',
    // Without the settings and secrets of this process, and with one thread.
    env: { NODE_ENV: 'production', UV_THREADPOOL_SIZE: '1' },
    maxBuffer: LARGEST_ANSWER_BYTES,
    timeout: env.IMAGE_SECONDS * 1000,
    killSignal: 'SIGKILL',
  } as const
  return new Promise((resolve, reject) => {
    const child = execFile(...command(job), options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout)
      if (error.signal || error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return reject(new PictureError('heavy', error))
      }
      reject(
        new Error(`The process for pictures failed: ${stderr.toString().slice(0, 2000)}`, { cause: error }),
      )
    })
    // A write to an exited child fails; its exit is reported above.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(bytes)
  })
}

/**
 * Makes every size of a picture in a separate process with limited memory, time and decoders: a picture that needs more
 * ends only that process.
 * @param bytes an upload as it was received: JPEG, PNG, WebP or AVIF
 * @throws PictureError when the bytes are not such a picture, or exceed the limits
 */
export function makePictures(bytes: Buffer, job: Omit<Job, 'maxPixels'>): Promise<Made> {
  return inTurn(async () => {
    const answer = readAnswer(await ask(bytes, { ...job, maxPixels: env.IMAGE_MEGAPIXELS * 1_000_000 }))
    if (typeof answer === 'string') throw new PictureError(answer)
    const [original, ...sizes] = answer
    if (!original) throw new PictureError('broken')
    return { original, sizes: new Map(sizes.map((part) => [part.name, part])) }
  })
}
