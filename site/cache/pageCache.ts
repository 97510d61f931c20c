import type { CacheParts, MomentOf, VersionOf } from './cacheParts.ts'
import type { Entry } from './entry.ts'
import type { Rendered } from './page.ts'
import { makePageStore } from './pageStore.ts'
import { makePurges } from './purges.ts'
import { makeRendering, markPurged } from './rendering.ts'
import { makeRevalidation } from './revalidation.ts'
import { makeServing } from './serving.ts'

export type { Answer } from './serving.ts'

/** Pages that depend on the changed document itself come first, then those used last. */
const byNeed = (tags: ReadonlySet<string>) => {
  const showsIt = ({ rule }: Entry) => Number(rule.tags.some((tag) => tag.includes(':') && tags.has(tag)))
  return (a: Entry, b: Entry) => showsIt(b) - showsIt(a) || b.usedAt - a.usedAt
}

interface Options {
  /** Room for all pages, in bytes. */
  maxBytes: number
  now?: () => number
  /** Awaited between two background tasks; by default a turn of the event loop. */
  between?: () => Promise<unknown>
}

/** How many of the purged pages are rendered again before they are requested. */
const MOST_AT_ONCE = 200

const makeParts = (maxBytes: number, now: () => number): CacheParts => ({
  now,
  store: makePageStore(maxBytes),
  purges: makePurges(now),
  counts: { hits: 0, stale: 0, misses: 0, renders: 0, refreshes: 0, renewals: 0, failures: 0 },
  hooks: { versionOf: async () => undefined, nextMomentOf: () => undefined },
})

/**
 * The pages of the portal as bytes, rendered once for all readers: one render per key however many requests wait for it.
 * A stale page is served while it is rendered again, and for as long as its rule allows when that fails. A purge marks
 * pages as stale and removes none.
 */
export function makePageCache({ maxBytes, now = Date.now, between }: Options) {
  const parts = makeParts(maxBytes, now)
  const { store, purges, counts, hooks } = parts
  const rendering = makeRendering(parts)
  const revalidation = makeRevalidation(parts, rendering, between)

  return {
    ...makeServing(parts, rendering, revalidation),
    /** Marks the pages that depend on any of the tags as stale; the most needed of them are rendered again at once. */
    purge(tags: readonly string[]): void {
      purges.note(tags)
      const wanted = new Set(tags)
      const stale = store.entries().filter(({ rule }) => rule.tags.some((tag) => wanted.has(tag)))
      for (const entry of stale) markPurged(entry, now())
      const { render } = hooks
      if (!render) return
      const needed = stale.sort(byNeed(wanted)).slice(0, MOST_AT_ONCE)
      for (const entry of needed) void revalidation.refresh(entry, () => render(entry.key))
    },
    /** Renders pages before they are requested, one after the other; failures are left to the first request. */
    async makeAhead(keys: readonly string[]): Promise<void> {
      const { render } = hooks
      for (const key of render ? keys : []) {
        if (!store.get(key)) await rendering.renderOnce(key, () => render!(key)).catch(() => undefined)
      }
    },
    /** Updates the size of an entry after a body was added to it. */
    resize: store.resize,
    /** Sets how a page is rendered without a request. */
    renderWith: (render: (key: string) => Promise<Rendered>) => void (hooks.render = render),
    /** Sets how the version of content is asked for. */
    versionWith: (ask: VersionOf) => void (hooks.versionOf = ask),
    /** Sets how moments are asked for; whoever sets it must purge at those moments. */
    momentsWith: (ask: MomentOf) => void (hooks.nextMomentOf = ask),
    /** When downstream caches must drop a page, in milliseconds: its next moment, if near, or when it was purged. */
    endOf: ({ rule, checkedAt, purgedAt }: Entry): number | undefined =>
      purgedAt ?? hooks.nextMomentOf(rule.tags, checkedAt),
    /** Whether a page of content is cached: no error, and none that would be the same with an empty database. */
    hasPages: (): boolean =>
      store.entries().some(({ status, rule }) => status === 200 && rule.tags.length > 0),
    /** Size and totals, for operators. */
    report: () => ({ ...store.size(), ...counts, waiting: revalidation.waiting() }),
  }
}

export type PageCache = ReturnType<typeof makePageCache>
