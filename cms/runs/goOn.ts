import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { findHold, hold, isSilent, release, type Hold } from './holders.ts'
import { advance } from './progress.ts'
import { undoSince } from './routes.ts'
import type { Run } from './run.ts'
import { forgetOldItems, forgetOldRuns, isOpen, listOpenRuns } from './store.ts'

/** This process among others that could work on runs. */
const OWN = randomUUID()

/** A request with the rights of an account; of nobody once the account is gone, so that every item is refused. */
async function requestOf(payload: Payload, id: string): Promise<PayloadRequest> {
  const asked = { collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true } as const
  const user = await payload.findByID(asked)
  const of = user && ({ ...user, collection: 'users' } as TypedUser)
  return createLocalReq({ locale: 'vi', ...(of && { user: of }) }, payload)
}

/** The account in whose name a run goes on, when nobody works on it any more. */
function heirOf({ state, by, createdAt }: Run, held: Hold | null): string | null {
  if (held) return held.place === OWN || isSilent(held) ? held.by : null
  return state === 'running' && isSilent({ at: Date.parse(createdAt) }) ? by : null
}

/** Works on a run until it is done, or until its page is open again. */
async function goOnWith(payload: Payload, run: Run, { by, signal }: { by: string; signal: AbortSignal }) {
  const req = await requestOf(payload, by)
  for (let current = run; !signal.aborted;) {
    await hold(payload, run.id, { by, place: OWN })
    current = (await advance(req, current)).run
    if (!isOpen(current)) return void (await release(payload, run.id))
    if ((await findHold(payload, run.id))?.place !== OWN) return
  }
}

/**
 * Goes on with the runs whose pages were closed, each in the name of who worked on it last. Two that work on one run
 * do nothing twice: each item is looked at again in the transaction that changes it.
 */
export async function goOnWithRuns(payload: Payload, signal: AbortSignal): Promise<void> {
  for (const run of await listOpenRuns(payload)) {
    const by = heirOf(run, await findHold(payload, run.id))
    if (by === null || signal.aborted) continue
    await goOnWith(payload, run, { by, signal }).catch((err: unknown) =>
      payload.logger.error({ msg: 'a bulk change could not be continued', run: run.id, err }),
    )
  }
}

/** Deletes the records of runs that can no longer be undone, and are listed no more; the audit log keeps what they did. */
export async function forgetRuns(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const { since } = await undoSince(req)
  await forgetOldItems(req, since)
  await forgetOldRuns(req, since)
}
