import { AsyncLocalStorage } from 'node:async_hooks'
import type { KeepRule } from './page.ts'
import type { PageCache } from './pageCache.ts'

/** A render that the listener asked for: where the framework's cache leaves the rule it was given. */
export interface RenderSlot {
  rule: KeepRule | undefined
  /** Of which site: the framework drops the locals it is given when it answers 404. */
  place: Pick<App.Locals, 'site' | 'isPreview'>
}

/** A component site as far as its host names decide: see site/data/sites.ts. */
export interface HostedSite {
  slug: string
  /** Where readers are led to, such as 'https://xa-bac-ha.tinh.example.vn'. */
  origin: string
  /** Host names that lead to it, the main one first. */
  hosts: readonly string[]
  state: 'draft' | 'live' | 'closed'
  /** Where a closed site has gone. */
  movedTo?: string
}

/** The component sites by host name. */
export interface HostTable {
  /** What is known now, at once. */
  find: (host: string) => HostedSite | undefined
  /** Has changes of the last second looked up. @throws when the database is away and nothing is known yet */
  load: () => Promise<void>
}

interface Shared {
  slot: AsyncLocalStorage<RenderSlot>
  cache: PageCache | undefined
  /** Told by the built pages, once they are loaded. */
  hosts: HostTable | undefined
  /** What the listener lets in and turns away. */
  admission: { report: () => Record<string, number> } | undefined
}

// The server and the built pages hold a copy of this module each; both reach the same object.
const KEY = Symbol.for('cong-tinh.page-cache')
const holder = globalThis as { [KEY]?: Shared }

/** The page cache of this process, and the render that is under way. */
export const shared: Shared = (holder[KEY] ??= {
  slot: new AsyncLocalStorage(),
  cache: undefined,
  hosts: undefined,
  admission: undefined,
})
