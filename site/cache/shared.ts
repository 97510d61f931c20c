import { AsyncLocalStorage } from 'node:async_hooks'
import type { CacheRule } from './page.ts'
import type { PageCache } from './pageCache.ts'

/** A render that the listener asked for; the framework's cache provider leaves the rule here. */
export interface RenderSlot {
  rule: CacheRule | undefined
  /** The site of the page: the framework drops the given locals when it answers 404. */
  place: Pick<App.Locals, 'site' | 'isPreview' | 'draft'>
}

/** What host lookup needs to know of a component site: see site/data/sites.ts. */
export interface HostedSite {
  slug: string
  /** Canonical origin, such as 'https://xa-bac-ha.tinh.example.vn'. */
  origin: string
  /** Host names that lead to it, the main one first. */
  hosts: readonly string[]
  state: 'draft' | 'live' | 'closed'
  /** Where a closed site has moved to. */
  movedTo?: string
}

/** The component sites by host name. */
export interface HostTable {
  /** Synchronous lookup in what is loaded. */
  find: (host: string) => HostedSite | undefined
  /** Loads changes older than a second. @throws when the database is unreachable and nothing is loaded yet */
  load: () => Promise<void>
}

interface Shared {
  slot: AsyncLocalStorage<RenderSlot>
  cache: PageCache | undefined
  /** Set by the built pages once they are loaded. */
  hosts: HostTable | undefined
  /** How many requests the listener admits and rejects. */
  admission: { report: () => Record<string, number> } | undefined
}

// The server and the built pages each bundle a copy of this module; both reach the same object.
const KEY = Symbol.for('cong-tinh.page-cache')
const holder = globalThis as { [KEY]?: Shared }

/** The page cache of this process, and the render in progress. */
export const shared: Shared = (holder[KEY] ??= {
  slot: new AsyncLocalStorage(),
  cache: undefined,
  hosts: undefined,
  admission: undefined,
})
