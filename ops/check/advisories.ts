/** An advisory that we know and live with for now. */
export interface Allowed {
  /** As the registry names it: GHSA-…. */
  id: string
  /** Why it does no harm here, or why it cannot be mended yet. */
  reason: string
}

/** What `npm run audit` does not fail for. An entry without its advisory is told, so that it is taken out again. */
export const ALLOWED: readonly Allowed[] = []
