import type { ChildProcess } from 'node:child_process'
import { crashesThatCount, restartDelay } from './backoff.ts'
import { openLog, type Log } from './log.ts'
import { killTethered, spawnTethered, stopTethered, type Command } from './tether.ts'
import { makeWatch, type Watch } from './watch.ts'

export interface ServiceOptions extends Command {
  /** Shown on the console and used as the name of the log. */
  name: string
  logFile: string
  /** Called with one line for each crash. */
  onCrash?: (line: string) => void
  /** Called with each line that reports an error. */
  onErrorLine?: (line: string) => void
  delay?: (crashes: number) => number
  /**
   * The liveness check; a process that fails it is killed and restarted: a request that it answers, or `beats` for
   * heartbeat messages that it sends every second. Without it there is no check.
   */
  pulse?: (() => Promise<unknown>) | 'beats'
  /** Called before each start, including the first. */
  beforeStart?: () => void
}

export interface Service {
  name: string
  start(): void
  /** Ends the process permanently: SIGTERM, then SIGKILL after `graceMs`. */
  stop(graceMs: number): Promise<void>
  /** Kills the process, which is then restarted. */
  replace(why: string): void
  /** Consecutive crashes since it last ran for a minute. */
  crashes(): number
  pid(): number | undefined
  lastLine(): string
}

/** Lines that report an error: our JSON logs, Payload's (pino levels 50 and 60) and plain uncaught errors. */
export const isErrorLine = (line: string): boolean =>
  /"level":\s*("error"|"fatal"|50|60)|^\s*(Uncaught )?[A-Za-z]*Error:|\bERROR\b/.test(line)

const crashLine = (
  name: string,
  code: number | null,
  signal: string | null,
  waitMs: number,
  logFile: string,
) =>
  `${name} stopped (${signal ?? `exit code ${code}`}); starting it again in ${waitMs / 1000} s. Its log: ${logFile}`

/** Writes output to the log, and reports lines that name an error. */
const listenFor =
  ({ onErrorLine }: ServiceOptions, log: Log) =>
  (chunk: Buffer): void => {
    log.write(chunk)
    String(chunk)
      .split('\n')
      .filter(isErrorLine)
      .forEach((line) => onErrorLine?.(line))
  }

/** The watch of a service with a pulse. @param onHung receives why the process has to be replaced */
function watchFor(
  { pulse }: ServiceOptions,
  uptime: () => number,
  onHung: (why: string) => void,
): Watch | undefined {
  if (!pulse) return undefined
  let hangCount = 0
  return makeWatch({
    probe: pulse === 'beats' ? undefined : pulse,
    hangs: () => crashesThatCount(hangCount, uptime()),
    onHung: (silentMs) => {
      hangCount = crashesThatCount(hangCount, uptime()) + 1
      onHung(`has not answered for ${Math.round(silentMs / 1000)} s`)
    },
  })
}

/**
 * A process that is restarted whenever it exits unexpectedly.
 * @param options what to run, where its output goes and the callbacks
 */
export function makeService(options: ServiceOptions): Service {
  const log = openLog(options.logFile)
  const delay = options.delay ?? restartDelay
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let crashCount = 0
  let startedAt = 0
  let wanted = false

  const uptime = () => Date.now() - startedAt

  const replace = (why: string) => {
    if (!wanted || !child) return
    options.onCrash?.(`${options.name} ${why} and is killed`)
    killTethered(child)
  }

  const watch = watchFor(options, uptime, replace)
  const listen = listenFor(options, log)

  const afterEnd = (code: number | null, signal: string | null) => {
    watch?.end()
    if (!wanted) return
    const before = crashesThatCount(crashCount, uptime())
    const wait = delay(before)
    crashCount = before + 1
    options.onCrash?.(crashLine(options.name, code, signal, wait, options.logFile))
    timer = setTimeout(start, wait)
  }

  const start = () => {
    wanted = true
    startedAt = Date.now()
    options.beforeStart?.()
    child = spawnTethered({ ...options, hasChannel: options.pulse === 'beats' })
    if (child.pid) watch?.begin(child.pid)
    child.on('message', () => watch?.answered())
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('error', (error) => log.write(`${error.message}\n`))
    child.once('exit', (code, signal) => afterEnd(code, signal))
  }

  const stop = async (graceMs: number) => {
    wanted = false
    watch?.end()
    clearTimeout(timer)
    if (child) await stopTethered(child, graceMs)
  }

  return {
    name: options.name,
    start,
    stop,
    replace,
    crashes: () => crashCount,
    pid: () => child?.pid,
    lastLine: log.lastLine,
  }
}
