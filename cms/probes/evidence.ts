import { outcomeOfError, retryAfterMs } from '../links/outcome.ts'
import type { Fault } from '../content/standing.ts'

/** What one probe says: the address answers as it should, or what speaks against it. */
export interface Evidence {
  fault: Fault | null
  status?: number
  /** From the request to the answer, in milliseconds. */
  ms?: number
  /** Last moment of the certificate, ISO. */
  certificateUntil?: string
  /** How long the host asks to be left alone. */
  waitMs?: number
}

/** What a final answer says. Bot shields answer 401, 403, 404 and 429 for pages that are there: weak, as all errors are. */
export function evidenceOf(status: number, retryAfter: string | undefined): Evidence {
  const waitMs = retryAfterMs(retryAfter)
  const isFine = status >= 200 && status < 300
  return { fault: isFine ? null : 'http', status, ...(waitMs !== undefined && { waitMs }) }
}

const REFUSED = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']
/** What browsers stop at, too. They complete chains and speak old protocols that Node.js does not. */
const INVALID = [
  ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REVOKED'],
  ...['ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
]

/** What an error of a connection says. */
export function evidenceOfError(error: unknown): Evidence {
  const { code = '' } = error as { code?: string }
  if (INVALID.includes(code)) return { fault: 'tls' }
  if (REFUSED.includes(code)) return { fault: 'refused' }
  const outcome = outcomeOfError(error)
  const reason = outcome.kind === 'failed' ? outcome.reason : 'refused'
  return { fault: reason === 'dns' || reason === 'timeout' || reason === 'private' ? reason : 'connection' }
}
