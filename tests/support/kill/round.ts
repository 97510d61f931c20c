import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { AUDIT_LOG } from '../../../cms/audit/append.ts'
import type { Session } from '../session.ts'
import { perform, type Act, type Outcome } from './acts.ts'

interface How {
  session: Session
  /** Acknowledged acts after which everything is killed. */
  killAfter: number
  kill: () => void
  /** Resolves when the CMS answers again. */
  back: () => Promise<void>
}

/** What the editors of a round have in common. */
interface Shared extends How {
  outcomes: Outcome[]
  killed: boolean
}

async function work(shared: Shared, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    const outcome = await perform(shared.session, act)
    shared.outcomes.push(outcome)
    const acknowledged = shared.outcomes.filter(({ isAcknowledged }) => isAcknowledged).length
    if (!shared.killed && acknowledged >= shared.killAfter) {
      shared.killed = true
      shared.kill()
    }
    if (!outcome.isAcknowledged) await shared.back()
  }
}

/** Lets editors work at once, with a kill in between, after which they go on. */
export async function runActs(plans: readonly Act[][], how: How): Promise<Outcome[]> {
  const shared: Shared = { ...how, outcomes: [], killed: false }
  await Promise.all(plans.map((acts) => work(shared, acts)))
  return shared.outcomes
}

const SETTLED_WITHIN_MS = 120_000
const LOOK_EVERY_MS = 250

/** Waits until the worker has done what was ordered, at most two minutes. */
export async function waitUntilSettled({ db }: Payload): Promise<void> {
  const count = async (collection: 'payload-jobs' | typeof AUDIT_LOG, where: object) =>
    (await db.count({ collection, where: where as never })).totalDocs
  const isBusy = async () =>
    (await count('payload-jobs', { hasError: { not_equals: true } })) > 0 ||
    (await count(AUDIT_LOG, { seq: { exists: false } })) > 0
  for (const until = Date.now() + SETTLED_WITHIN_MS; (await isBusy()) && Date.now() < until;)
    await sleep(LOOK_EVERY_MS)
}
