import { setTimeout as sleep } from 'node:timers/promises'
import { statusOf } from '../errors.ts'
import { collectReads, noteRead, OUTDATED } from './reads.ts'

const UNAVAILABLE = 503

interface Kept {
  expire: () => void
}

const everything: Kept[] = []

interface Latest<T> {
  value: T
  until: number
  /** What the answer was made of: noted for everyone who is given it, not only for who had it loaded. */
  tags: ReadonlySet<string>
}

/** While the last answer is at hand nobody waits longer than this for a database that may be away, in milliseconds. */
const PATIENCE = 2000
/** A database that is away is asked again so often, and nobody waits for it. */
const ASK_AGAIN = 1000

/** Whether the database did not answer when it was last asked; any answer ends that. */
let isAway = false

const isTrue = (tag: string): boolean => tag !== OUTDATED

/** An answer that is given although it may not be true any more. */
const asLast = <T>(latest: Latest<T>): Latest<T> => ({ ...latest, tags: new Set([...latest.tags, OUTDATED]) })

/**
 * Keeps the latest answer of `load` for a short while, one load at a time for all who wait. It holds published
 * content only, never anything of a request. A failed load keeps nothing and reaches every waiting caller, unless the
 * database is away: then all have the last answer, and nobody waits for another.
 * @param load gets the answer before, so that it can decide that nothing has changed
 * @param maxAge milliseconds an answer is given out without asking again
 * @param grace milliseconds after that in which the answer is still given out while the next one loads, so that among
 * many readers none waits; a reader after a quiet while waits and has the newest
 * @param lasts false for an answer that must be true now: then an outage is a failure like any other
 */
export function keep<T>(
  load: (before: T | undefined) => Promise<T>,
  maxAge: number,
  grace = 0,
  { lasts = true } = {},
): () => Promise<T> {
  let latest: Latest<T> | undefined
  let running: Promise<Latest<T>> | undefined
  let generation = 0
  let failedAt = 0

  async function reload(): Promise<Latest<T>> {
    const started = generation
    const before = latest
    const { value, tags } = await collectReads(() => load(before?.value))
    isAway = false
    // An answer that was found to be still good was made of more than the look at what has changed.
    const isStill = before !== undefined && value === before.value
    latest = {
      value,
      until: started === generation ? Date.now() + maxAge : 0,
      tags: isStill ? new Set([...before.tags].filter(isTrue).concat(...tags)) : tags,
    }
    return latest
  }

  everything.push({
    expire: () => {
      generation += 1
      running = undefined
      if (latest) latest.until = 0
    },
  })

  function start(): Promise<Latest<T>> {
    const mine = reload().finally(() => {
      if (running === mine) running = undefined
    })
    running = mine
    mine.catch((failure: unknown) => {
      failedAt = Date.now()
      if (statusOf(failure) === UNAVAILABLE) isAway = true
    })
    return mine
  }

  /** The next answer, or the last one when the database is away. */
  async function nextOrLast(next: Promise<Latest<T>>, last: Latest<T>): Promise<Latest<T>> {
    const ended = new AbortController()
    const tooLate = sleep(PATIENCE, last, { ref: false, signal: ended.signal })
    tooLate.catch(() => undefined)
    try {
      const given = await Promise.race([next, tooLate])
      if (given !== last) return given
      isAway = true
    } catch (failure) {
      if (statusOf(failure) !== UNAVAILABLE) throw failure
    } finally {
      ended.abort()
    }
    return asLast(last)
  }

  function give(): Latest<T> | Promise<Latest<T>> {
    const now = Date.now()
    if (latest && now < latest.until) return latest
    const isLast = latest !== undefined && lasts && isAway
    if (latest && isLast && !running && now < failedAt + ASK_AGAIN) return asLast(latest)
    const next = running ?? start()
    if (!latest) return next
    if (now >= latest.until + grace && !isLast) return lasts ? nextOrLast(next, latest) : next
    // Who is given the answer before does not hear of the failure; who waits for the next one does.
    next.catch(() => undefined)
    return isLast ? asLast(latest) : latest
  }

  return async () => {
    const { value, tags } = await give()
    noteRead(...tags)
    return value
  }
}

/** Has something forgotten, too, whenever content is known to have changed. */
export const onExpire = (expire: () => void): void => void everything.push({ expire })

/** Makes every kept answer ask the database again: call it when content is known to have changed. */
export function expireKept(): void {
  for (const one of everything) one.expire()
}
