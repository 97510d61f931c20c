import type { Payload } from 'payload'
import { addDays, today } from '../content/day.ts'

/** Days after which sentences of readers have been read, and votes are history. */
const KEEP_DAYS = [
  ['page-notes', 365],
  ['page-votes', 730],
  ['service-ratings', 730],
] as const

/** Deletes sentences, votes and ratings past their time. */
export async function forgetFeedback({ db }: Pick<Payload, 'db'>, now = new Date()): Promise<void> {
  for (const [collection, days] of KEEP_DAYS) {
    const oldest = addDays(today(now), -days)
    await db.deleteMany({ collection, where: { day: { less_than: oldest } } })
  }
}
