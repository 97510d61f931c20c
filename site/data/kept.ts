import { collectReads, noteRead } from './reads.ts'

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

/**
 * Keeps the latest answer of `load` for a short while, one load at a time for all who wait. It holds published
 * content only, never anything of a request. A failed load keeps nothing and reaches every waiting caller.
 * @param load gets the answer before, so that it can decide that nothing has changed
 * @param maxAge milliseconds an answer is given out without asking again
 * @param grace milliseconds after that in which the answer is still given out while the next one loads, so that among
 * many readers none waits; a reader after a quiet while waits and has the newest
 */
export function keep<T>(
  load: (before: T | undefined) => Promise<T>,
  maxAge: number,
  grace = 0,
): () => Promise<T> {
  let latest: Latest<T> | undefined
  let running: Promise<Latest<T>> | undefined
  let generation = 0

  async function reload(): Promise<Latest<T>> {
    const started = generation
    const before = latest
    const { value, tags } = await collectReads(() => load(before?.value))
    // An answer that was found to be still good was made of more than the look at what has changed.
    const isStill = before !== undefined && value === before.value
    latest = {
      value,
      until: started === generation ? Date.now() + maxAge : 0,
      tags: isStill ? new Set([...before.tags, ...tags]) : tags,
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
    return mine
  }

  function give(): Latest<T> | Promise<Latest<T>> {
    const now = Date.now()
    if (latest && now < latest.until) return latest
    const next = running ?? start()
    if (!latest || now >= latest.until + grace) return next
    // Who is given the answer before does not hear of the failure; who waits for the next one does.
    next.catch(() => undefined)
    return latest
  }

  return async () => {
    const { value, tags } = await give()
    noteRead(...tags)
    return value
  }
}

/** Makes every kept answer ask the database again: call it when content is known to have changed. */
export function expireKept(): void {
  for (const one of everything) one.expire()
}
