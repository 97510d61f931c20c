import type { Payload } from 'payload'
import { addDays, today } from '../content/day.ts'
import { readKeepDays, readTotals } from '../searchReport/days.ts'
import { compactLog } from './searchReport/compact.ts'
import { keepNotes, refreshGaps } from './searchReport/gaps.ts'
import { recheckClosed } from './searchReport/recheck.ts'
import { forgetBefore } from './searchReport/retention.ts'

/** The day on which this process last did the daily work. */
let wholeDay = ''

/**
 * Updates the report on searches: adds new searches to their days and clusters; once a day and after a start it also
 * deletes what is past its retention and re-runs the queries of closed clusters. Idempotent, and safe to be killed.
 */
export async function runSearchReport(payload: Payload, now = new Date()): Promise<void> {
  const searched = await compactLog(payload, (notes) => keepNotes(payload, notes))
  const day = today(now)
  const isWhole = wholeDay !== day
  if (!isWhole && searched.size === 0) return
  const oldest = addDays(day, 1 - (await readKeepDays(payload)))
  const totals = await readTotals(payload, oldest)
  await refreshGaps(payload, totals, isWhole ? totals.keys() : searched)
  if (!isWhole) return
  await forgetBefore(payload, oldest, totals)
  await recheckClosed(payload, now)
  wholeDay = day
}
