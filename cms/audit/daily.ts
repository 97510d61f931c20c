import type { Payload } from 'payload'
import { today } from '../content/day.ts'
import { env } from '../env.ts'
import { findHead } from './append.ts'
import { endOfRetention } from '../content/retention.ts'
import { purgeLog } from './purge.ts'

/** The day on which this process last did this. */
let doneOn = ''

/**
 * Once a day and after a start: deletes what is past its retention, and prints the head of the chain, so that whoever
 * keeps the logs of the processes elsewhere can prove that nobody has written the chain anew.
 */
export async function tendLog(payload: Payload, now = new Date()): Promise<void> {
  const day = today(now)
  if (day === doneOn) return
  const purged = await purgeLog(payload, endOfRetention(env.AUDIT_MONTHS, now))
  const head = await findHead({ payload })
  if (head) payload.logger.info({ msg: 'audit head', day, seq: head.seq, hash: head.hash, purged })
  doneOn = day
}
