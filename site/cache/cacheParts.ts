import type { Rendered } from './page.ts'
import type { PageStore } from './pageStore.ts'
import type { Purges } from './purges.ts'

/** The version of the content behind some tags: another text means other content. */
interface ContentVersion {
  text: string
  /** When the newest change was made, in milliseconds. */
  newest: number
}
/** Asks for the current version; undefined when it cannot be told for these tags. */
export type VersionOf = (tags: readonly string[]) => Promise<ContentVersion | undefined>

/** The first moment after `since` at which what the tags name changes by the clock, if it is near. */
export type MomentOf = (tags: readonly string[], since: number) => number | undefined

/** What the built pages and the listener plug into the cache. */
interface Hooks {
  render?: (key: string) => Promise<Rendered>
  versionOf: VersionOf
  nextMomentOf: MomentOf
}

/** What the parts of the page cache work on together. */
export interface CacheParts {
  readonly now: () => number
  readonly store: PageStore
  readonly purges: Purges
  /** Totals since the start. */
  readonly counts: Record<
    'hits' | 'stale' | 'misses' | 'renders' | 'refreshes' | 'renewals' | 'failures',
    number
  >
  readonly hooks: Hooks
}
