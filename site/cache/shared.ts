import { AsyncLocalStorage } from 'node:async_hooks'
import type { KeepRule } from './page.ts'
import type { PageCache } from './pageCache.ts'

/** A render that the listener asked for: where the framework's cache leaves the rule it was given. */
export interface RenderSlot {
  rule: KeepRule | undefined
}

interface Shared {
  slot: AsyncLocalStorage<RenderSlot>
  cache: PageCache | undefined
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
  admission: undefined,
})
