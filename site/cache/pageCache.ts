import { setTimeout as sleep } from 'node:timers/promises'
import { makeBackgroundCompression } from './compression.ts'
import { gzipNow } from './encoding.ts'
import { dueAfter, makeEntry, mostRenewals, type Entry } from './entry.ts'
import { NEVER_KEPT, type Page, type Render, type Rendered } from './page.ts'
import { makePageStore } from './pageStore.ts'
import { makePurges } from './purges.ts'
import { makeRefreshQueue, type Urgency } from './refreshQueue.ts'

/** How an answer came about: kept and new, kept and older, made for this reader. */
export type Origin = 'hit' | 'stale' | 'miss'
export interface Answer {
  entry: Entry
  origin: Origin
}

/** What the content behind some tags is: another text means other content. */
export interface Stamp {
  text: string
  /** When the newest change was, in milliseconds of the clock. */
  newest: number
}
/** Asks what content is now; undefined when nobody can tell for these tags. */
export type StampOf = (tags: readonly string[]) => Promise<Stamp | undefined>

/** When what tags name changes by the clock for the first time after `since`, if that is near. */
export type MomentOf = (tags: readonly string[], since: number) => number | undefined

/** First the pages that show the very document, then those that were read last. */
const byNeed = (tags: ReadonlySet<string>) => {
  const showsIt = ({ rule }: Entry) => Number(rule.tags.some((tag) => tag.includes(':') && tags.has(tag)))
  return (a: Entry, b: Entry) => showsIt(b) - showsIt(a) || b.usedAt - a.usedAt
}

function markPurged(entry: Entry, now: number): void {
  entry.purgedAt ??= now
  entry.freshUntil = 0
}

/** The same page rendered again need not be compressed again. */
function takeBodies(entry: Entry, before: Entry): void {
  Object.assign(entry.bodies, before.bodies)
  entry.isBest = before.isBest
}

interface Options {
  /** Room for all pages, in bytes. */
  maxBytes: number
  now?: () => number
  /** What background work waits for between two pieces; by default a turn of the event loop. */
  between?: () => Promise<unknown>
}

/** After a change, how many of the pages it touches are rendered again before anybody asks: the latest read first. */
const MOST_AT_ONCE = 200
const SERVER_FAULT = 500
/** A page that was last looked at this long ago is looked at before it is given out: nobody may have told of a change. */
const DOUBTFUL_AGE_MS = 60_000
/** The same after a change: most pages are rendered again within this time. */
const DOUBTFUL_AFTER_PURGE_MS = 2000
/** So long a reader waits for that, and then has the old page. */
const LOOK_MS = 300
/** This long after a change nobody is given the old page any more, as long as the new one can be made. */
const OVERDUE_AFTER_PURGE_MS = 30_000
const OVERDUE_LOOK_MS = 3000
/** Content this much older than a page was read by it: kept answers are about a second old, clocks differ a little. */
const SURELY_READ_MS = 5000

/**
 * The pages of the portal as bytes, rendered once for all readers. One render per key however many ask; an old page is
 * given out while it is rendered again, and for as long as its rule says when it cannot be. A purge makes pages old,
 * it takes none away.
 */
export function makePageCache({ maxBytes, now = Date.now, between }: Options) {
  const store = makePageStore(maxBytes)
  const purges = makePurges(now)
  const queue = makeRefreshQueue(between)
  const compression = makeBackgroundCompression(store)
  const flights = new Map<string, Promise<Answer>>()
  const counts = { hits: 0, stale: 0, misses: 0, renders: 0, refreshes: 0, renewals: 0, failures: 0 }
  let renderer: ((key: string) => Promise<Rendered>) | undefined
  let stampOf: StampOf = async () => undefined
  let nextMomentOf: MomentOf = () => undefined

  const isServable = (entry: Entry) =>
    now() < entry.checkedAt + (entry.rule.maxAge + entry.rule.staleFor) * 1000

  /** Notes what the content is, unless it changed about when the page was made: then nobody can tell what it saw. */
  async function stamp(entry: Entry): Promise<void> {
    const stamped = await stampOf(entry.rule.tags).catch(() => undefined)
    if (stamped && stamped.newest < entry.checkedAt - SURELY_READ_MS) entry.stamp = stamped.text
  }

  async function keep(key: string, { page, rule }: Rendered, since: number): Promise<Entry> {
    const entry = makeEntry(key, page, rule ?? NEVER_KEPT, now())
    const before = store.get(key)
    if (before?.hash === entry.hash) takeBodies(entry, before)
    else if (!entry.isPlain) entry.bodies.gzip = await gzipNow(page.body)
    if (!rule) return entry
    if (before) entry.hits = before.hits
    if (purges.isPurgedSince(rule.tags, since)) markPurged(entry, now())
    store.set(entry)
    if (entry.purgedAt === undefined) void stamp(entry)
    return entry
  }

  /** @param check throws when this page is not to take the place of the one before */
  async function renderNow(key: string, render: Render, check?: (page: Page) => void): Promise<Entry> {
    const since = purges.mark()
    counts.renders += 1
    const rendered = await render()
    check?.(rendered.page)
    return keep(key, rendered, since)
  }

  async function renew(entry: Entry): Promise<boolean> {
    if (entry.purgedAt !== undefined || entry.stamp === undefined || entry.renewals >= mostRenewals(entry))
      return false
    if ((await stampOf(entry.rule.tags))?.text !== entry.stamp) return false
    entry.renewals += 1
    entry.checkedAt = now()
    entry.freshUntil = dueAfter(entry.rule, now())
    counts.renewals += 1
    return true
  }

  /**
   * A page that cannot be made for now leaves the old one in its place; any other answer takes it.
   * @returns whether what it was made of has changed meanwhile
   */
  async function renderAgain(entry: Entry, render: Render): Promise<boolean> {
    counts.refreshes += 1
    const fresh = await renderNow(entry.key, render, ({ status }) => {
      if (status >= SERVER_FAULT) throw new Error(`${entry.key}: status ${status}`)
    })
    if (fresh.rule === NEVER_KEPT) store.delete(entry.key)
    return fresh.purgedAt !== undefined
  }

  function refresh(entry: Entry, render: Render): Promise<void> {
    const urgency: Urgency = entry.purgedAt === undefined ? 'soon' : 'now'
    const task = async () => {
      try {
        return !(await renew(entry)) && (await renderAgain(entry, render))
      } catch (error) {
        counts.failures += 1
        throw error
      }
    }
    return queue.add(entry.key, task, urgency)
  }

  function start(key: string, render: Render): Promise<Answer> {
    const flight = renderNow(key, render)
      .then((entry): Answer => ({ entry, origin: 'miss' }))
      .finally(() => flights.delete(key))
    flights.set(key, flight)
    return flight
  }

  /** Whether a page is so old, or so long known to be, that its reader should rather wait a moment. */
  function isDoubtful({ checkedAt, purgedAt }: Entry): boolean {
    const due = purgedAt === undefined ? checkedAt + DOUBTFUL_AGE_MS : purgedAt + DOUBTFUL_AFTER_PURGE_MS
    return now() > due && queue.isQuick()
  }

  function give(entry: Entry, render: Render): Answer {
    entry.hits += 1
    store.touch(entry, now())
    compression.wants(entry)
    if (now() < entry.freshUntil) {
      counts.hits += 1
      return { entry, origin: 'hit' }
    }
    counts.stale += 1
    void refresh(entry, render)
    return { entry, origin: 'stale' }
  }

  /** The kept page of a key, at once, or undefined; an old one is rendered again behind the reader's back. */
  function peek(key: string, render: Render): Answer | undefined {
    const entry = store.get(key)
    return entry && isServable(entry) && !isDoubtful(entry) ? give(entry, render) : undefined
  }

  const patienceFor = ({ purgedAt = Number.POSITIVE_INFINITY }: Entry): number =>
    now() > purgedAt + OVERDUE_AFTER_PURGE_MS ? OVERDUE_LOOK_MS : LOOK_MS

  /** A kept page after a look at what it was made of, if that is quick. */
  async function lookAt(entry: Entry, render: Render): Promise<Answer | undefined> {
    if (isDoubtful(entry))
      await Promise.race([refresh(entry, render), sleep(patienceFor(entry), undefined, { ref: false })])
    const found = store.get(entry.key)
    return found && isServable(found) ? give(found, render) : undefined
  }

  return {
    peek,
    /**
     * The page of a key: kept, or rendered by the first who asks and given to all who ask meanwhile.
     * @param render makes the page for nobody in particular
     * @throws what `render` throws, to all who wait
     */
    async answer(key: string, render: Render): Promise<Answer> {
      const entry = store.get(key)
      const kept = entry && isServable(entry) ? await lookAt(entry, render) : undefined
      if (kept) return kept
      counts.misses += 1
      return flights.get(key) ?? start(key, render)
    },
    /** Makes the pages old that were made of any of these; those read of late are rendered again at once. */
    purge(tags: readonly string[]): void {
      purges.note(tags)
      const wanted = new Set(tags)
      const touched = store.entries().filter(({ rule }) => rule.tags.some((tag) => wanted.has(tag)))
      for (const entry of touched) markPurged(entry, now())
      const again = renderer
      if (!again) return
      const latest = touched.sort(byNeed(wanted)).slice(0, MOST_AT_ONCE)
      for (const entry of latest) void refresh(entry, () => again(entry.key))
    },
    /** Renders pages that nobody has asked for yet, one after the other; what fails is left to who asks. */
    async makeAhead(keys: readonly string[]): Promise<void> {
      const make = renderer
      for (const key of make ? keys : []) {
        if (!store.get(key)) await (flights.get(key) ?? start(key, () => make!(key))).catch(() => undefined)
      }
    },
    /** Counts an entry anew after a body was made again for a reader. */
    resize: store.resize,
    /** How a page is rendered when no reader asks for it. */
    renderWith: (render: (key: string) => Promise<Rendered>) => void (renderer = render),
    /** How to tell whether content has changed. */
    stampWith: (ask: StampOf) => void (stampOf = ask),
    /** How to tell when content changes by the clock; who tells purges at that moment. */
    momentsWith: (ask: MomentOf) => void (nextMomentOf = ask),
    /** Until when others may keep a page, in milliseconds, if that is near: it changes then by the clock, or has changed. */
    endOf: ({ rule, checkedAt, purgedAt }: Entry): number | undefined =>
      purgedAt ?? nextMomentOf(rule.tags, checkedAt),
    /** Whether a page of content is kept: no error, and none that is the same with an empty database. */
    hasPages: (): boolean =>
      store.entries().some(({ status, rule }) => status === 200 && rule.tags.length > 0),
    /** For operators: what is kept, and what was done since the start. */
    report: () => ({ ...store.size(), ...counts, waiting: queue.waiting() }),
  }
}

export type PageCache = ReturnType<typeof makePageCache>
