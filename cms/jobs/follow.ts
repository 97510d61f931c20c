import type { Payload } from 'payload'
import { env } from '../env.ts'
import { composeDue } from '../follow/compose.ts'
import { matchChanges } from '../follow/match.ts'
import { noteDocuments, noteTurns } from '../follow/note.ts'
import { sendDue } from '../follow/send.ts'
import { tendFollowers } from '../follow/tend.ts'
import type { Turn } from '../moments/clock.ts'
import type { ReconcileJob } from './dueJobs.ts'

/**
 * Notes for followers what the documents of jobs are now, before the jobs are finished, so that a killed worker forgets
 * no change. A failure is logged: neither search nor pages wait for mails.
 */
export async function noteForFollowers(payload: Payload, jobs: readonly ReconcileJob[]): Promise<void> {
  for (const [collection, own] of Map.groupBy(jobs, ({ input }) => input.collection)) {
    const ids = [...new Set(own.flatMap(({ input: { id, ids } }) => ids ?? [id]))]
    await noteDocuments(payload, collection, ids).catch((err: unknown) =>
      payload.logger.error({ msg: 'followers will not be told of a change', collection, err }),
    )
  }
}

/** Notes for followers what moments have changed. */
export async function noteTurnsForFollowers(payload: Payload, slug: string, turns: Turn[]): Promise<void> {
  await noteTurns(payload, slug, turns).catch((err: unknown) =>
    payload.logger.error({ msg: 'followers will not be told of a moment', type: slug, err }),
  )
}

/** Tells followers by e-mail. Without a mail server nobody can have followed anything, and changes are for feeds alone. */
export async function tellFollowers(payload: Payload, signal?: AbortSignal): Promise<void> {
  await matchChanges(payload)
  if (!env.SMTP_URL) return
  await composeDue(payload)
  while (!signal?.aborted && (await sendDue(payload)) > 0);
}

/** Deletes what is past its time; also while no mails are sent. */
export const tendFollowing = (payload: Payload): Promise<void> => tendFollowers(payload)
