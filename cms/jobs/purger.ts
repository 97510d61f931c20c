import { setTimeout as sleep } from 'node:timers/promises'

/** The request limit of the portal's route, see site/pages/api/purge.ts. */
const MOST_TAGS = 1000
/** The maximum number of tags waiting for one portal; beyond it, pages expire by age. */
const MOST_WAITING = 20_000
const PATIENCE_MS = 1000
/** Delays between retries. A portal that takes longer to return starts with an empty cache, or lets pages expire. */
const RETRIES_MS = [250, 1000, 3000]

type Log = { warn: (line: object) => void; info: (line: object) => void }

export type PurgerOptions = {
  /** The internal URL of each portal instance. */
  urls: string[]
  secret: string
  log: Log
  /** Delays between retries, in milliseconds. */
  retries?: number[]
  /** Timeout of a request, in milliseconds. */
  patience?: number
}

/** Sends changed tags to every portal, without blocking the caller or one portal on another. */
export type Purger = {
  purge: (tags: Iterable<string>) => void
  /** Resolves when no request is in progress, to whether every portal took the latest. */
  settled: () => Promise<boolean>
}

/** The portal understood the request and refused it: a retry does not help. */
class Refused extends Error {
  override name = 'Refused'
}

async function post(url: string, tags: string[], { secret, patience = PATIENCE_MS }: PurgerOptions) {
  const response = await fetch(`${url}/api/purge`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  })
  await response.body?.cancel()
  if (response.ok) return
  const answer = `${url} answered ${response.status}`
  throw response.status < 500 ? new Refused(answer) : new Error(answer)
}

/** The tags still to be sent to one portal, and the sending. */
class Portal {
  readonly #url: string
  readonly #options: PurgerOptions
  readonly #waiting = new Set<string>()
  #running: Promise<void> | undefined
  #isWell = true

  constructor(url: string, options: PurgerOptions) {
    this.#url = url
    this.#options = options
  }

  purge(tags: Iterable<string>): void {
    for (const tag of tags) if (this.#waiting.size < MOST_WAITING) this.#waiting.add(tag)
    if (this.#waiting.size === 0) return
    this.#running ??= this.#sendAll().finally(() => (this.#running = undefined))
  }

  async settled(): Promise<boolean> {
    while (this.#running) await this.#running
    return this.#isWell
  }

  async #sendAll(): Promise<void> {
    const { retries = RETRIES_MS } = this.#options
    for (let tried = 0; this.#waiting.size > 0;) {
      const failure = await this.#send()
      const wait = failure instanceof Refused ? undefined : retries[tried]
      if (failure === undefined) tried = 0
      else if (wait === undefined) return this.#giveUp(failure)
      else {
        tried += 1
        await sleep(wait)
      }
    }
  }

  /** Sends the next tags; those that fail are queued again, together with tags that have arrived meanwhile. */
  async #send(): Promise<unknown> {
    const tags = [...this.#waiting].slice(0, MOST_TAGS)
    for (const tag of tags) this.#waiting.delete(tag)
    try {
      await post(this.#url, tags, this.#options)
    } catch (failure) {
      for (const tag of tags) this.#waiting.add(tag)
      return failure
    }
    if (!this.#isWell) this.#options.log.info({ msg: 'a portal takes changes again', url: this.#url })
    this.#isWell = true
    return undefined
  }

  #giveUp(err: unknown): void {
    this.#waiting.clear()
    if (this.#isWell) {
      const msg = 'a portal could not be told of changes: its pages show them when they are 60 s old'
      this.#options.log.warn({ msg, url: this.#url, err })
    }
    this.#isWell = false
  }
}

/** @returns a purger that sends to all portals concurrently; failures are retried, then logged once per portal */
export function makePurger(options: PurgerOptions): Purger {
  const portals = options.urls.map((url) => new Portal(url, options))
  return {
    purge: (tags) => {
      const list = [...tags]
      for (const portal of portals) portal.purge(list)
    },
    settled: async () => (await Promise.all(portals.map((portal) => portal.settled()))).every(Boolean),
  }
}
