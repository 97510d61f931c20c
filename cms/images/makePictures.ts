import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { env } from '../env.ts'
import { readAnswer, type Job, type Part, type Reason } from './answer.ts'

const CHILD = join(dirname(fileURLToPath(import.meta.url)), 'child/main.ts')
/** Pictures that are made at once: one that takes long does not hold up the next. */
const AT_ONCE = 2
const LARGEST_ANSWER_BYTES = 200_000_000
/** What Node with sharp asks of the kernel before it has seen a picture; it uses a tenth of it. */
const BARE_NODE_MB = 640
/** Memory and processor time are bounded by the kernel (setrlimit), so that no allocation is faster than the bound. */
const BOUNDED = 'ulimit -d "$1"; ulimit -t "$2"; ulimit -c 0; shift 2; exec "$@"'

/** A picture could not be made; `reason` says why. */
export class PictureError extends Error {
  override name = 'PictureError'
  readonly reason: Reason
  constructor(reason: Reason, cause?: unknown) {
    super(`The picture could not be made: ${reason}`, { cause })
    this.reason = reason
  }
}

/** What was made of one upload. */
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

/** Runs the child; a child that is killed, whoever does it, was asked too much. */
function ask(bytes: Buffer, job: Job): Promise<Buffer> {
  const options = {
    encoding: 'buffer',
    // None of the settings and secrets of this process; one thread.
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
    // A child that is gone reads no more: that it is gone is told above.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(bytes)
  })
}

/**
 * Makes every size of a picture in a process of its own, whose memory, time and decoders are bounded: a picture that
 * asks for more ends that process and nothing else.
 * @param bytes an upload as it came: JPEG, PNG, WebP or AVIF
 * @throws PictureError when the bytes are no such picture, or ask for more than is allowed
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
