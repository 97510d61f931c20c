import type { Payload, PayloadRequest, Where } from 'payload'
import type { CorrectedType, CorrectionState } from '../content/corrections.ts'
import type { Day } from '../content/day.ts'
import { possibleIds } from '../jobs/publicView.ts'

export const CORRECTIONS = 'corrections'

/** More than wait at any time. */
const MOST_READ = 1000

/** A page that is to be corrected; see cms/collections/Corrections.ts. */
export interface Correction {
  id: string
  key: string
  path: string
  title: string
  case: string
  number: string
  state: CorrectionState
  asked?: string | null
  askedAt: string
  askedBy?: string | null
  answer?: string | null
  answeredOn?: Day | null
  answeredBy?: string | null
}

/** The document of a correction. */
export function documentOfKey(key: string): { collection: CorrectedType; id: string } {
  const [collection = '', id = ''] = key.split('/')
  return { collection: collection as CorrectedType, id }
}

/** Corrections, the oldest first. */
export async function listCorrections(
  { db }: Pick<Payload, 'db'>,
  where: Where,
  req?: PayloadRequest,
): Promise<Correction[]> {
  const { docs } = await db.find<Correction>({
    ...{ collection: CORRECTIONS, where, sort: 'askedAt', limit: MOST_READ, pagination: false },
    ...(req && { req }),
  })
  return docs.map((one) => ({ ...one, id: String(one.id) }))
}

/** The correction of an id; null when there is none. */
export async function findCorrection(payload: Payload, id: string, req?: PayloadRequest) {
  const ids = possibleIds(payload, [id])
  if (ids.length === 0) return null
  return (await listCorrections(payload, { id: { in: ids } }, req))[0] ?? null
}

/** Stores a new one, in the transaction of `req`. */
export async function storeCorrection(req: PayloadRequest, data: Omit<Correction, 'id'>): Promise<void> {
  await req.payload.db.create({ collection: CORRECTIONS, data: { ...data }, req, returning: false })
}

/** Takes what people wrote of deleted cases out of their corrections; that pages were corrected, and when, stays. */
export async function forgetCorrections(req: PayloadRequest, cases: readonly string[]): Promise<void> {
  const { db } = req.payload
  const ofCases: Where = { case: { in: cases.map(String) } }
  const open: Where = { and: [ofCases, { state: { equals: 'open' } }] }
  await db.deleteMany({ collection: CORRECTIONS, where: open, req })
  const data = { asked: null, askedBy: null, answer: null, answeredBy: null }
  await db.updateMany({ collection: CORRECTIONS, where: ofCases, data, req, returning: false })
}
