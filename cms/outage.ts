/** No request takes longer to be refused after the database did not answer it, in milliseconds. */
const LATELY_MS = 15_000

let failedAt = -Infinity

/** Notes that an operation failed because the database is away. */
export const noteOutage = (): void => void (failedAt = Date.now())

/**
 * Whether the database was away a moment ago, so that who is asking may not have been found out: Payload takes a session
 * that it cannot look up for no session, and says nothing of the failure.
 */
export const wasAwayLately = (): boolean => Date.now() - failedAt < LATELY_MS
