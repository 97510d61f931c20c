/**
 * The header of an update that names the state it is based on: `updatedAt` of the document as its sender loaded it. With
 * it, an update of a document that was saved since is refused.
 */
export const BASE_HEADER = 'base-version'

/** What such a refusal tells programs, in `errors[0].data.stale`. */
export interface Stale {
  /** `updatedAt` of the newest version. */
  at: string
  /** Who saved it; null when the audit log does not name anybody. */
  by: string | null
}
