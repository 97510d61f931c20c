import { today } from '../../cms/content/day.ts'
import { findByPartnerKey } from '../../cms/partners/find.ts'
import type { Partner } from '../../cms/partners/partner.ts'
import type { Asking } from '../../cms/partners/cases.ts'
import { partnerRequest } from '../../cms/partners/request.ts'
import { digest } from '../../cms/secrets/keys.ts'
import type { Locale } from '../paths.ts'
import { Problem } from '../problem.ts'
import { logError } from '../server/log.ts'
import { getCms } from './payload.ts'
import { countPhotos } from './photoBudget.ts'
import { makeTokenBucket } from './tokenBucket.ts'

export {
  actThrough,
  addThrough,
  createOnce,
  createThrough,
  fileThrough,
  changesThrough,
  readThrough,
  type Asking,
} from '../../cms/partners/cases.ts'
export { readCursor } from '../../cms/partners/cursor.ts'

const MINUTE_MS = 60_000
const FAULT = 500

interface Limit {
  perMinute: number
  take: () => number
}

/** By partner, of which there are few: what is left of its minute, in this process. */
const limits = new Map<string, Limit>()

/** @throws Problem when a partner has asked more than its minute allows */
function takeTurn({ id, perMinute }: Partner): void {
  const known = limits.get(id)
  const limit =
    known?.perMinute === perMinute
      ? known
      : { perMinute, take: makeTokenBucket(perMinute, MINUTE_MS / perMinute) }
  limits.set(id, limit)
  const retryAfter = limit.take()
  if (retryAfter > 0) throw new Problem('limit', { retryAfter })
}

/** The partner of a key, within its limit. @throws Problem */
async function partnerOf(key: string): Promise<Partner> {
  const partner = await findByPartnerKey(await getCms(), key)
  if (!partner) throw new Problem('badKey')
  takeTurn(partner)
  return partner
}

/** In whose name a key asks. @throws Problem */
export async function askingOf(key: string, locale: Locale): Promise<Asking> {
  const partner = await partnerOf(key)
  return { partner, req: await partnerRequest(await getCms(), partner, locale) }
}

/** Counts files that a partner sends, before they are prepared. @throws Problem when they are too many by now */
export function countFiles({ partner }: Asking, files: readonly { data: Buffer }[]): void {
  const retryAfter = countPhotos(files, `partner:${partner.id}`)
  if (retryAfter > 0) throw new Problem('limit', { retryAfter })
}

/** Names a sending of GeoReport, which has no key for it: the same fields on the same day are the same report. */
export const keyOfForm = (fields: Record<string, string>): string =>
  digest('open311-form', today(), JSON.stringify(Object.entries(fields).sort()))

/** Writes a failure of the portal into the log; what was refused is no failure. */
export function noteFailure(error: unknown, { status }: Problem): void {
  if (status >= FAULT) logError('a request of a partner failed', { status }, error)
}
