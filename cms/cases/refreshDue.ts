import { createLocalReq, type Payload, type Where } from 'payload'
import { dueDay } from '../content/cases/clock.ts'
import { statesOf } from '../content/cases/states.ts'
import type { Day } from '../content/day.ts'
import type { Workdays } from '../content/hours/workdays.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { inTransaction } from '../transaction.ts'
import { addEvent } from './events.ts'
import { changeCase, loadCase } from './loadCase.ts'
import { CASES } from './slugs.ts'
import { timeOf, type StoredCase } from './stored.ts'
import { readWorkdays } from './workdays.ts'

/** Cases read at once. */
const PAGE = 500

type Timed = Pick<StoredCase, 'id' | 'dueOn' | 'clock'>

/** All open cases, in pages. */
async function* listOpen({ db }: Payload): AsyncGenerator<Timed[]> {
  const isOpen: Where = { state: { in: statesOf('open') } }
  for (let after: Where = {}; ;) {
    const { docs } = await db.find<Timed>({
      ...{ collection: CASES, where: { and: [isOpen, after] }, select: { dueOn: true, clock: true } },
      ...{ sort: 'id', limit: PAGE, pagination: false },
    })
    yield docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = { id: { greater_than: last.id } }
  }
}

/** The due day that a case has now where it is not the stored one; undefined where it is. */
function movedTo(of: Timed, workdays: Workdays): Day | null | undefined {
  const due = dueDay(timeOf(of), workdays)
  return due === (of.dueOn ?? null) ? undefined : due
}

/** Moves the due day of one case, and tells so in its thread. */
async function move(payload: Payload, id: string, workdays: Workdays): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const of = await loadCase(payload, id, req)
    const dueOn = of && movedTo(of, workdays)
    if (!of || dueOn === undefined) return false
    await changeCase(req, id, { dueOn })
    const details = { from: of.dueOn ?? null, to: dueOn }
    await addEvent(req, { case: id, act: 'dueMoved', role: 'system', details })
    if (of.isReviewed) await queueReconcile(req, CASES, id)
    return true
  })
}

/**
 * Makes the due days of open cases follow from the table of holidays as it is now: their senders are told of those that
 * move.
 * @returns how many moved
 */
export async function refreshDue(payload: Payload): Promise<number> {
  const workdays = await readWorkdays(payload)
  let moved = 0
  for await (const page of listOpen(payload))
    for (const one of page)
      if (movedTo(one, workdays) !== undefined && (await move(payload, String(one.id), workdays))) moved += 1
  return moved
}

type Changing = { docs: { id: unknown; updatedAt: string }[] }

/** Tells one state of the table of holidays from another. */
async function stateOfHolidays({ db }: Payload): Promise<string> {
  const { docs } = (await db.find({
    ...{ collection: 'holidays', select: { updatedAt: true, deletedAt: true }, sort: 'id' },
    ...{ limit: 0, pagination: false },
  })) as unknown as Changing
  return JSON.stringify(docs)
}

/** Refreshes due days at the first call, and when the table of holidays has changed since the last. */
export function makeDueWatch(payload: Payload): () => Promise<void> {
  let known: string | undefined
  return async () => {
    const state = await stateOfHolidays(payload)
    if (state === known) return
    await refreshDue(payload)
    known = state
  }
}
