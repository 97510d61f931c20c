import { isolateObjectProperty, ValidationError, type PayloadRequest } from 'payload'
import { isWriteConflict } from '../database.ts'
import { Refusal } from '../refusal.ts'
import { reasonText, toReason } from '../schedule/reason.ts'
import { inTransaction } from '../transaction.ts'
import { carryOut, EditedSince, restore } from './act.ts'
import type { ItemState, Run, StoredItem } from './run.ts'
import { findItem, itemsIn, setItem } from './store.ts'

/** How long a request works on a run, in milliseconds: its sender then hears how far it came, and asks again. */
const SLICE_MS = 1500
const READ_AT_ONCE = 20

/** A direction in which a run is worked on: which items wait for it, and what becomes of them. */
interface Way {
  from: ItemState
  done: ItemState
  edited: ItemState
  failed: ItemState
  act: typeof carryOut
}

const FORTH: Way = { from: 'waiting', done: 'done', edited: 'failed', failed: 'failed', act: carryOut }
const BACK: Way = { from: 'done', done: 'undone', edited: 'kept', failed: 'unrestored', act: restore }

/** What a request for one item does not share; the loader of relations writes its transaction into its request. */
const ITS_OWN = [
  'transactionID',
  'context',
  'locale',
  'fallbackLocale',
  'query',
  'payloadDataLoader',
] as const

/** A request of the same sender for one item. */
function forOne(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, [...ITS_OWN])
  delete own.transactionID
  delete (own as Partial<PayloadRequest>).payloadDataLoader
  own.context = {}
  own.query = {}
  return own
}

const isAboutItem = (error: unknown): error is Error =>
  error instanceof ValidationError ||
  (error instanceof Refusal && error.status < 500) ||
  (error as { status?: number }).status === 403

function reasonOf(req: PayloadRequest, item: StoredItem, error: Error): string {
  const { flattenedFields } = req.payload.collections[item.subject].config
  return reasonText(toReason(error, flattenedFields), req.i18n.language)
}

async function attempt(req: PayloadRequest, id: string, way: Way): Promise<void> {
  await inTransaction(req, async () => {
    const item = await findItem(req, id)
    // Another tab may have done it meanwhile.
    if (item?.state !== way.from) return
    await setItem(req, id, { ...(await way.act(req, item)), state: way.done, reason: null })
  })
}

async function workOnItem(req: PayloadRequest, item: StoredItem, way: Way): Promise<void> {
  try {
    await attempt(forOne(req), item.id, way)
  } catch (error) {
    // Somebody else wrote the same document: its turn comes again.
    if (isWriteConflict(error)) return
    if (!isAboutItem(error)) throw error
    const state = error instanceof EditedSince ? way.edited : way.failed
    await setItem(forOne(req), item.id, { state, reason: reasonOf(req, item, error) })
  }
}

/**
 * Works on the next items of a run for a moment, each in a transaction of its own, with the rights of the user of
 * `req`. Whoever asks again continues where it stopped.
 * @returns whether all items are done
 */
export async function workOn(req: PayloadRequest, run: Run): Promise<boolean> {
  const way = run.state === 'undoing' ? BACK : FORTH
  const end = Date.now() + SLICE_MS
  while (Date.now() < end) {
    const items = await itemsIn(req, run.id, { states: [way.from], limit: READ_AT_ONCE })
    if (items.length === 0) return true
    for (const item of items) if (Date.now() < end) await workOnItem(req, item, way)
  }
  return false
}
