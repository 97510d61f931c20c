import { readProcessState, type ProcessState } from './processState.ts'

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

interface Measuring {
  stateOf?: (pid: number) => ProcessState | undefined
  everyMs?: number
}

export interface WatchOptions extends Measuring {
  /** Asks the process to do its real work; rejects or stays pending without a response. Without it, call `answered`. */
  probe?: () => Promise<unknown>
  /** Called once when the process is to be replaced. */
  onHung: (silentMs: number) => void
  /** How many times in a row it has hung before. */
  hangs?: () => number
}

export interface Watch {
  /** A new process has been started. */
  begin(pid: number): void
  answered(): void
  end(): void
}

type Silence = ReturnType<typeof makeSilence>

/** How long a process has not answered, in milliseconds, split by whether it could have. */
function makeSilence() {
  let [silentMs, excusedMs, stoppedMs] = [0, 0, 0]
  return {
    reset(): void {
      silentMs = excusedMs = stoppedMs = 0
    },
    add(passedMs: number, before: ProcessState | undefined, now: ProcessState | undefined): void {
      const blamed = blameOf(passedMs, before, now)
      silentMs += blamed
      excusedMs += passedMs - blamed
      stoppedMs = before?.isStopped && now?.isStopped ? stoppedMs + passedMs : 0
    },
    exceeds: (patience: number): boolean =>
      silentMs >= patience ||
      silentMs + excusedMs >= MOST_EXCUSED * patience ||
      stoppedMs >= STOPPED_PATIENCE_MS,
    total: (): number => silentMs + excusedMs,
  }
}

/** Sends probes, also while earlier ones are unanswered. `forget` ignores those under way. */
function makeProber(probe: WatchOptions['probe'], answered: () => void) {
  let [generation, underWay] = [0, 0]
  return {
    ask(): void {
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
    },
    forget(): void {
      generation += 1
      underWay = 0
    },
  }
}

/** Measures the silence of a process at every tick; a tick that comes late counts as two at most. */
function makeMeter(silence: Silence, pid: number, { stateOf, everyMs }: Required<Measuring>): () => void {
  let [lookedAt, before] = [performance.now(), stateOf(pid)]
  return () => {
    const [now, current] = [performance.now(), stateOf(pid)]
    silence.add(Math.min(now - lookedAt, 2 * everyMs), before, current)
    lookedAt = now
    before = current
  }
}

/**
 * Detects that a process no longer does its work. Only silence that the process is responsible for counts: not time
 * spent waiting for a processor or a disk, nor time during which this process itself was stopped, suspended or starved.
 */
export function makeWatch({ probe, onHung, hangs = () => 0, ...options }: WatchOptions): Watch {
  const { stateOf = readProcessState, everyMs = EVERY_MS } = options
  const silence = makeSilence()
  const prober = makeProber(probe, answered)
  let timer: NodeJS.Timeout | undefined
  let hasAnswered = false

  function answered(): void {
    hasAnswered = true
    silence.reset()
  }

  const patience = () =>
    hasAnswered ? Math.min(LONGEST_PATIENCE_MS, PATIENCE_MS * 2 ** Math.min(hangs(), 8)) : FIRST_ANSWER_MS

  function begin(pid: number): void {
    end()
    hasAnswered = false
    silence.reset()
    const measure = makeMeter(silence, pid, { stateOf, everyMs })
    timer = setInterval(() => {
      measure()
      if (!silence.exceeds(patience())) return prober.ask()
      end()
      onHung(silence.total())
    }, everyMs)
    timer.unref()
    prober.ask()
  }

  function end(): void {
    clearInterval(timer)
    prober.forget()
  }

  return { begin, answered, end }
}

/** The part of a time span in which the process could have responded. */
function blameOf(passedMs: number, before: ProcessState | undefined, now: ProcessState | undefined): number {
  if (now?.waitsForDisk) return 0
  // Negative when threads have ended.
  const starved = before && now ? Math.max(0, now.starvedMs - before.starvedMs) : 0
  return Math.max(0, passedMs - starved)
}
