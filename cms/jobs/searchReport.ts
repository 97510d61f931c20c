import type { Payload } from 'payload'
import { addDays, today } from '../content/day.ts'
import { readKeepDays, readTotals } from '../searchReport/days.ts'
import { compactLog } from './searchReport/compact.ts'
import { keepNotes, refreshGaps } from './searchReport/gaps.ts'
import { recheckClosed } from './searchReport/recheck.ts'
import { forgetBefore } from './searchReport/retention.ts'

/** The day on which this process last went through everything. */
let wholeDay = ''

/**
 * Brings the report on searches up to date: adds new searches to their days and clusters; once a day and after a start
 * also forgets what is too old and asks the queries of closed clusters again. Safe to run twice and to be killed.
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
