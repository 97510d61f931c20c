import type { CacheParts } from './cacheParts.ts'
import { gzipNow } from './encoding.ts'
import { makeEntry, type Entry } from './entry.ts'
import { UNCACHED, type RenderedPage, type Render, type Rendered } from './page.ts'

/**
 * Content this much older than a page was read by its render: content answers are cached for about a second, and clocks
 * differ a little.
 */
const SURELY_READ_MS = 5000

/** Marks an entry as stale since a purge. */
export function markPurged(entry: Entry, now: number): void {
  entry.purgedAt ??= now
  entry.freshUntil = 0
}

/** The same page rendered again need not be compressed again. */
function takeBodies(entry: Entry, before: Entry): void {
  Object.assign(entry.bodies, before.bodies)
  entry.isBest = before.isBest
}

/** Renders pages and stores them; a key that is being rendered already is not rendered twice. */
export function makeRendering({ now, store, purges, counts, hooks }: CacheParts) {
  const inFlight = new Map<string, Promise<Entry>>()

  /** Records the content version, unless content changed about when the page was rendered: it may not have been read. */
  async function recordVersion(entry: Entry): Promise<void> {
    const version = await hooks.versionOf(entry.rule.tags).catch(() => undefined)
    if (version && version.newest < entry.checkedAt - SURELY_READ_MS) entry.version = version.text
  }

  async function storePage(key: string, { page, rule }: Rendered, since: number): Promise<Entry> {
    const entry = makeEntry(key, page, rule ?? UNCACHED, now())
    const before = store.get(key)
    if (before?.hash === entry.hash) takeBodies(entry, before)
    else if (!entry.isPlain) entry.bodies.gzip = await gzipNow(page.body)
    if (!rule) return entry
    if (before) entry.hits = before.hits
    if (purges.isPurgedSince(rule.tags, since)) markPurged(entry, now())
    store.set(entry)
    if (entry.purgedAt === undefined) void recordVersion(entry)
    return entry
  }

  /** @param check throws when this page must not replace the one before */
  async function renderNow(
    key: string,
    render: Render,
    check?: (page: RenderedPage) => void,
  ): Promise<Entry> {
    const since = purges.mark()
    counts.renders += 1
    const rendered = await render()
    check?.(rendered.page)
    return storePage(key, rendered, since)
  }

  return {
    renderNow,
    /** Waits for the render of a key that is in flight, or starts one. @throws what `render` throws */
    renderOnce(key: string, render: Render): Promise<Entry> {
      const started = inFlight.get(key)
      if (started) return started
      const flight = renderNow(key, render).finally(() => inFlight.delete(key))
      inFlight.set(key, flight)
      return flight
    },
  }
}

export type Rendering = ReturnType<typeof makeRendering>
