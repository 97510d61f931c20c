interface Kept {
  expire: () => void
}

const everything: Kept[] = []

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
  let latest: { value: T; until: number } | undefined
  let running: Promise<T> | undefined
  let generation = 0

  async function reload(): Promise<T> {
    const started = generation
    const value = await load(latest?.value)
    latest = { value, until: started === generation ? Date.now() + maxAge : 0 }
    return value
  }

  everything.push({
    expire: () => {
      generation += 1
      running = undefined
      if (latest) latest.until = 0
    },
  })

  function start(): Promise<T> {
    const mine = reload().finally(() => {
      if (running === mine) running = undefined
    })
    running = mine
    return mine
  }

  return () => {
    const now = Date.now()
    if (latest && now < latest.until) return Promise.resolve(latest.value)
    const next = running ?? start()
    if (!latest || now >= latest.until + grace) return next
    // Who is given the answer before does not hear of the failure; who waits for the next one does.
    next.catch(() => undefined)
    return Promise.resolve(latest.value)
  }
}

/** Makes every kept answer ask the database again: call it when content is known to have changed. */
export function expireKept(): void {
  for (const one of everything) one.expire()
}
