/** Why a link does not work; `private` is an address that is not asked for. */
export const LINK_REASONS = ['http', 'dns', 'refused', 'timeout', 'tls', 'redirects', 'private'] as const
export type LinkReason = (typeof LINK_REASONS)[number]

/**
 * What asking for an address says of it: it works, it does not, or nothing is known, as when a host turns robots away or
 * asks to come back later.
 */
export type Outcome =
  | { kind: 'fine'; status: number }
  | { kind: 'failed'; reason: LinkReason; status?: number }
  | { kind: 'unknown'; status: number; retryAfterMs?: number }

/** Answers of hosts that refuse robots or have too much to do: the page may well be there. */
const SAYS_NOTHING = [401, 403, 407, 408, 425, 429, 451, 503]

/** `Retry-After` in seconds or as a date, in milliseconds from now. */
export function retryAfterMs(retryAfter: string | undefined, now = Date.now()): number | undefined {
  if (!retryAfter) return undefined
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now
  return Number.isFinite(ms) && ms > 0 ? ms : undefined
}

/** What a final answer says. */
export function outcomeOf(status: number, retryAfter: string | undefined, now = Date.now()): Outcome {
  if (status >= 200 && status < 400) return { kind: 'fine', status }
  const wait = retryAfterMs(retryAfter, now)
  if (SAYS_NOTHING.includes(status))
    return { kind: 'unknown', status, ...(wait !== undefined && { retryAfterMs: wait }) }
  return { kind: 'failed', reason: 'http', status }
}

const REFUSED = ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE', 'HPE_INVALID_CONSTANT']

/** What an error of a connection says. */
export function outcomeOfError(error: unknown): Outcome {
  const { code = '', name = '' } = error as { code?: string; name?: string }
  if (code === PRIVATE) return { kind: 'failed', reason: 'private' }
  if (code === 'ENOTFOUND' || code.startsWith('EAI_') || code === 'ENODATA')
    return { kind: 'failed', reason: 'dns' }
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT')
    return { kind: 'failed', reason: 'timeout' }
  if (REFUSED.includes(code)) return { kind: 'failed', reason: 'refused' }
  return { kind: 'failed', reason: /CERT|TLS|SSL|SIGNATURE|ALTNAME/.test(code) ? 'tls' : 'refused' }
}

/** The code of the error of a name that leads to a private address. */
export const PRIVATE = 'EPRIVATE'
