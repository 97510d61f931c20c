import type { Payload, Where } from 'payload'
import { startOfDay, today } from '../content/day.ts'
import { endOfRetention } from '../content/retention.ts'
import { CONSULTATION_COMMENTS } from './comments.ts'

/** For how long contacts are kept. */
interface Kept {
  months: number
  now?: Date
}

/** The consultations whose last day, and the outcome where there is one, are longer ago than contacts are kept. */
async function listPast({ db }: Payload, { months, now = new Date() }: Kept): Promise<string[]> {
  const end = {
    less_than: startOfDay(today(endOfRetention(months, now))).toISOString(),
  }
  const where: Where = {
    and: [{ closesOn: end }, { or: [{ outcomeAt: { exists: false } }, { outcomeAt: end }] }],
  }
  const { docs } = await db.find<{ id: string }>({
    ...{ collection: 'consultations', where, select: { closesOn: true }, limit: 0, pagination: false },
  })
  return docs.map(({ id }) => id)
}

/**
 * Of consultations that are long over: deletes the names and contacts that no reader saw, for good, and the comments that
 * were refused. Published comments stay, with the names that were to be shown.
 */
export async function forgetCommenters(payload: Payload, kept: Kept): Promise<void> {
  const past = await listPast(payload, kept)
  if (past.length === 0) return
  const of: Where = { consultation: { in: past } }
  const refused: Where = { and: [of, { state: { equals: 'refused' } }] }
  await payload.db.deleteMany({ collection: CONSULTATION_COMMENTS, where: refused })
  await payload.db.updateMany({
    ...{ collection: CONSULTATION_COMMENTS, data: { sealedContact: null }, returning: false },
    where: { and: [of, { sealedContact: { exists: true } }] },
  })
}
