import { readStanding, type Standing } from './standing.ts'

const EVERY_MS = 1000
/** Together with the restart this stays below what readers are promised: an answer within 12 s. */
const PATIENCE_MS = 9000
/** A stopped process is no slow one. */
const STOPPED_PATIENCE_MS = 6000
/** Until a new process has answered once: it may load, compile and connect. */
const FIRST_ANSWER_MS = 120_000
/** A service that hangs again at once may have too much to do: each time it gets twice as long, up to this. */
const LONGEST_PATIENCE_MS = 60_000
/** However starved a process is: silence that lasts this many times as long as its patience is a hang. */
const MOST_EXCUSED = 6
/** Questions under way at once; an unanswered one must not keep the next from being asked. */
const MOST_UNDER_WAY = 3

export interface WatchOptions {
  /** Asks the process for its own work; rejects or stays open when there is no answer. Without it, call `answered`. */
  probe?: () => Promise<unknown>
  /** Told once when the process is to be replaced. */
  onHung: (silentMs: number) => void
  /** How often it hung in a row before. */
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
 * Notices that a process no longer does its work. Only silence counts that the process is to blame for: not the time it
 * waited for a processor or a disk, nor the time in which this process was itself stopped, suspended or starved.
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

/** The part of a span of time in which the process could have answered. */
function blameOf(passedMs: number, before: Standing | undefined, now: Standing | undefined): number {
  if (now?.waitsForDisk) return 0
  // Below zero when threads have ended.
  const starved = before && now ? Math.max(0, now.starvedMs - before.starvedMs) : 0
  return Math.max(0, passedMs - starved)
}
