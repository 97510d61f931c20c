/** The longest time between a database failure and the response to the request that hit it, in milliseconds. */
const LATELY_MS = 15_000

let failedAt = -Infinity

/** Records that an operation failed because the database is unavailable. */
export const noteOutage = (): void => void (failedAt = Date.now())

/**
 * Whether the database was unavailable a moment ago, so that a user may not have been identified: Payload treats a
 * session that it cannot look up as none, without an error.
 */
export const wasAwayLately = (): boolean => Date.now() - failedAt < LATELY_MS
