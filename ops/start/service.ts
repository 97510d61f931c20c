import type { ChildProcess } from 'node:child_process'
import { crashesThatCount, restartDelay } from './backoff.ts'
import { openLog } from './log.ts'
import { spawnTethered, stopTethered, type Command } from './tether.ts'

export interface ServiceOptions extends Command {
  /** Shown on the console and used as the name of the log. */
  name: string
  logFile: string
  /** Told once for each crash, in one line. */
  onCrash?: (line: string) => void
  /** Told about each line that reports an error. */
  onErrorLine?: (line: string) => void
  delay?: (crashes: number) => number
}

export interface Service {
  name: string
  start(): void
  /** Ends the process for good: SIGTERM, then SIGKILL after `graceMs`. */
  stop(graceMs: number): Promise<void>
  /** Crashes since the last minute of health. */
  crashes(): number
  pid(): number | undefined
  lastLine(): string
}

/** Lines that tell of an error: our JSON logs, Payload's (pino levels 50 and 60) and plain uncaught errors. */
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

/**
 * A process that is started again whenever it ends by itself.
 * @param options what to run, where its output goes and who is told
 */
export function makeService(options: ServiceOptions): Service {
  const log = openLog(options.logFile)
  const delay = options.delay ?? restartDelay
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let crashCount = 0
  let wanted = false

  const listen = (chunk: Buffer) => {
    log.write(chunk)
    String(chunk)
      .split('\n')
      .filter(isErrorLine)
      .forEach((line) => options.onErrorLine?.(line))
  }

  const afterEnd = (startedAt: number, code: number | null, signal: string | null) => {
    if (!wanted) return
    const before = crashesThatCount(crashCount, Date.now() - startedAt)
    const wait = delay(before)
    crashCount = before + 1
    options.onCrash?.(crashLine(options.name, code, signal, wait, options.logFile))
    timer = setTimeout(start, wait)
  }

  const start = () => {
    wanted = true
    const startedAt = Date.now()
    child = spawnTethered(options)
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('error', (error) => log.write(`${error.message}\n`))
    child.once('exit', (code, signal) => afterEnd(startedAt, code, signal))
  }

  const stop = async (graceMs: number) => {
    wanted = false
    clearTimeout(timer)
    if (child) await stopTethered(child, graceMs)
  }

  return {
    name: options.name,
    start,
    stop,
    crashes: () => crashCount,
    pid: () => child?.pid,
    lastLine: log.lastLine,
  }
}
