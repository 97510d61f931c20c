/** A file of procedures as it was fetched. */
export interface Fetched {
  name: string
  bytes: Buffer
}

/** Fetches the file of procedures that a source has now; null where it has none. Errors say in Vietnamese what failed. */
export type FetchSource = (signal: AbortSignal) => Promise<Fetched | null>
