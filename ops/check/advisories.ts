/** An advisory that is accepted for now. */
export interface Allowed {
  /** The registry's identifier: GHSA-…. */
  id: string
  /** Why it does no harm here, or why it cannot be fixed yet. */
  reason: string
}

/**
 * The advisories that `npm run audit` accepts. An entry whose advisory is gone is reported, so that it can be removed.
 */
export const ALLOWED: readonly Allowed[] = []
