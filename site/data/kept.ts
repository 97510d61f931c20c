import { setTimeout as sleep } from 'node:timers/promises'
import { statusOf } from '../errors.ts'
import { collectReads, noteRead, OUTDATED } from './reads.ts'

const UNAVAILABLE = 503

interface Expirable {
  expire: () => void
}

const registered: Expirable[] = []

interface Latest<T> {
  value: T
  until: number
  /** Tags of what the answer depends on: noted for every caller, not only for the one that loaded it. */
  tags: ReadonlySet<string>
}

/** Longest wait for a slow database when there is an earlier answer, in milliseconds. */
const PATIENCE = 2000
/** Pause between attempts to reach a database that is down, in milliseconds; no caller waits for them. */
const ASK_AGAIN = 1000

/** Whether the latest attempt got no answer from the database; any answer resets it. */
let isAway = false

const isTrue = (tag: string): boolean => tag !== OUTDATED

/** Marks an answer that may be out of date. */
const asLast = <T>(latest: Latest<T>): Latest<T> => ({ ...latest, tags: new Set([...latest.tags, OUTDATED]) })

/** A memoized answer and the load in progress. */
interface Memo<T> {
  readonly load: (before: T | undefined) => Promise<T>
  readonly maxAge: number
  latest?: Latest<T>
  running?: Promise<Latest<T>> | undefined
  /** Number of times it was expired. */
  generation: number
  failedAt: number
}

async function reload<T>(memo: Memo<T>): Promise<Latest<T>> {
  const { generation, latest: before } = memo
  const { value, tags } = await collectReads(() => memo.load(before?.value))
  if (!tags.has(OUTDATED)) isAway = false
  // An answer confirmed as current still depends on what it was first made of, not only on the check.
  const isConfirmed = before !== undefined && value === before.value
  return (memo.latest = {
    value,
    until: generation === memo.generation ? Date.now() + memo.maxAge : 0,
    tags: isConfirmed ? new Set([...before.tags].filter(isTrue).concat(...tags)) : tags,
  })
}

function start<T>(memo: Memo<T>): Promise<Latest<T>> {
  const mine = reload(memo).finally(() => {
    if (memo.running === mine) memo.running = undefined
  })
  memo.running = mine
  mine.catch((failure: unknown) => {
    memo.failedAt = Date.now()
    if (statusOf(failure) === UNAVAILABLE) isAway = true
  })
  return mine
}

function expire(memo: Memo<unknown>): void {
  memo.generation += 1
  memo.running = undefined
  if (memo.latest) memo.latest.until = 0
}

/** The next answer, or the last one when the database is down. */
async function nextOrLast<T>(next: Promise<Latest<T>>, last: Latest<T>): Promise<Latest<T>> {
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

/**
 * Memoizes the latest answer of `load` for a short while; concurrent callers share one load. For published content
 * only, never for anything of a request. A failed load caches nothing and rejects for every waiting caller, except
 * during a database outage: then all callers get the last answer without waiting.
 * @param load gets the previous answer, so that it can return it when nothing has changed
 * @param maxAge milliseconds for which an answer is fresh
 * @param grace milliseconds after that for which the stale answer is given while the next one loads, so that frequent
 * callers never wait; a caller after a quiet period waits and gets the newest
 * @param lasts false for an answer that must be current: an outage is then a failure like any other
 */
export function keep<T>(
  load: (before: T | undefined) => Promise<T>,
  maxAge: number,
  grace = 0,
  { lasts = true } = {},
): () => Promise<T> {
  const memo: Memo<T> = { load, maxAge, generation: 0, failedAt: 0 }
  registered.push({ expire: () => expire(memo as Memo<unknown>) })

  function give(): Latest<T> | Promise<Latest<T>> {
    const now = Date.now()
    const { latest, running, failedAt } = memo
    if (latest && now < latest.until) return latest
    const isLast = latest !== undefined && lasts && isAway
    if (latest && isLast && !running && now < failedAt + ASK_AGAIN) return asLast(latest)
    const next = running ?? start(memo)
    if (!latest) return next
    if (now >= latest.until + grace && !isLast) return lasts ? nextOrLast(next, latest) : next
    // Callers that get the stale answer need not learn of the failure; those that wait for the next one do.
    next.catch(() => undefined)
    return isLast ? asLast(latest) : latest
  }

  return async () => {
    const { value, tags } = await give()
    noteRead(...tags)
    return value
  }
}

/** Registers a callback for when content is known to have changed. */
export const onExpire = (expire: () => void): void => void registered.push({ expire })

/** Expires every memoized answer: call it when content is known to have changed. */
export function expireKept(): void {
  for (const one of registered) one.expire()
}
