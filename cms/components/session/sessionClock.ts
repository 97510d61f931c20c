const MINUTE_MS = 60_000
/** The server notes the use of a session once a minute (cms/secondFactor/sessions.ts). */
export const NOTED_EVERY_MS = MINUTE_MS
/** How long before the end a person is told. */
const WARNING_MS = 2 * MINUTE_MS

/** Moments in milliseconds since 1970. */
export interface SessionTimes {
  /** The last use that the server has noted, at the latest. */
  notedAt: number
  /** When the session ends whatever is done. */
  endsAt: number
}

/** Of `idle` ones any use puts the end off, of those at their `limit` a new sign-in alone. */
export type SessionState = { kind: 'running' | 'ended' } | { kind: 'idle' | 'limit'; minutesLeft: number }

/** Whether a use would be noted. */
export const isWorthNoting = ({ notedAt }: SessionTimes, now: number): boolean =>
  now - notedAt >= NOTED_EVERY_MS

/** The times after a request that was accepted. */
export const afterUse = (times: SessionTimes, now: number): SessionTimes =>
  isWorthNoting(times, now) ? { ...times, notedAt: now } : times

/**
 * What is left of a session.
 * @param idleMinutes after which it ends without any use
 */
export function stateOf({ notedAt, endsAt }: SessionTimes, idleMinutes: number, now: number): SessionState {
  const idleLeft = notedAt + idleMinutes * MINUTE_MS - now
  const limitLeft = endsAt - now
  const left = Math.min(idleLeft, limitLeft)
  if (left <= 0) return { kind: 'ended' }
  if (left > WARNING_MS) return { kind: 'running' }
  return { kind: limitLeft <= idleLeft ? 'limit' : 'idle', minutesLeft: Math.ceil(left / MINUTE_MS) }
}
