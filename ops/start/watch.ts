import { readStanding, type Standing } from './standing.ts'

const EVERY_MS = 1000
/** Together with the restart this stays below the promise to readers: a response within 12 s. */
const PATIENCE_MS = 9000
/** A stopped process is not merely slow. */
const STOPPED_PATIENCE_MS = 6000
/** Until a new process has responded once: it may be loading, compiling and connecting. */
const FIRST_ANSWER_MS = 120_000
/** A service that hangs again right away may be overloaded: its patience doubles each time, up to this. */
const LONGEST_PATIENCE_MS = 60_000
/** However starved a process is, silence for this many times its patience counts as a hang. */
const MOST_EXCUSED = 6
/** Concurrent probes; an unanswered one must not block the next. */
const MOST_UNDER_WAY = 3

export interface WatchOptions {
  /** Asks the process to do its real work; rejects or stays pending without a response. Without it, call `answered`. */
  probe?: () => Promise<unknown>
  /** Called once when the process is to be replaced. */
  onHung: (silentMs: number) => void
  /** How many times in a row it has hung before. */
  hangs?: () => number
  standing?: (pid: number) => Standing | undefined
  everyMs?: number
}

export interface Watch {
  /** A new process has been started. */
  begin(pid: number): void
  answered(): void
  end(): void
}

/**
 * Detects that a process no longer does its work. Only silence that the process is responsible for counts: not time
 * spent waiting for a processor or a disk, nor time during which this process itself was stopped, suspended or starved.
 */
export function makeWatch({ probe, onHung, hangs = () => 0, ...options }: WatchOptions): Watch {
  const { standing = readStanding, everyMs = EVERY_MS } = options
  let timer: NodeJS.Timeout | undefined
  let generation = 0
  let underWay = 0
  let hasAnswered = false
  let silentMs = 0
  let excusedMs = 0
  let stoppedMs = 0

  function answered(): void {
    hasAnswered = true
    silentMs = 0
    excusedMs = 0
    stoppedMs = 0
  }

  function ask(): void {
    if (!probe || underWay >= MOST_UNDER_WAY) return
    const asked = generation
    underWay += 1
    const ended = (isAnswer: boolean) => {
      if (asked !== generation) return
      underWay -= 1
      if (isAnswer) answered()
    }
    probe().then(
      () => ended(true),
      () => ended(false),
    )
  }

  const isHung = () => {
    const again = Math.min(LONGEST_PATIENCE_MS, PATIENCE_MS * 2 ** Math.min(hangs(), 8))
    const patience = hasAnswered ? again : FIRST_ANSWER_MS
    const isSilent = silentMs >= patience || silentMs + excusedMs >= MOST_EXCUSED * patience
    return isSilent || stoppedMs >= STOPPED_PATIENCE_MS
  }

  function begin(pid: number): void {
    end()
    answered()
    hasAnswered = false
    let lookedAt = performance.now()
    let before = standing(pid)
    timer = setInterval(() => {
      const now = performance.now()
      const passed = Math.min(now - lookedAt, 2 * everyMs)
      lookedAt = now
      const current = standing(pid)
      const blamed = blameOf(passed, before, current)
      silentMs += blamed
      excusedMs += passed - blamed
      stoppedMs = before?.isStopped && current?.isStopped ? stoppedMs + passed : 0
      before = current
      if (!isHung()) return ask()
      end()
      onHung(silentMs + excusedMs)
    }, everyMs)
    timer.unref()
    ask()
  }

  function end(): void {
    clearInterval(timer)
    generation += 1
    underWay = 0
  }

  return { begin, answered, end }
}

/** The part of a time span in which the process could have responded. */
function blameOf(passedMs: number, before: Standing | undefined, now: Standing | undefined): number {
  if (now?.waitsForDisk) return 0
  // Negative when threads have ended.
  const starved = before && now ? Math.max(0, now.starvedMs - before.starvedMs) : 0
  return Math.max(0, passedMs - starved)
}
