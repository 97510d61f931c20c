import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { OF_RUN } from '../../audit/runs.ts'
import { isWriteConflict } from '../../database.ts'
import { gatherCreates } from '../../gathered/gather.ts'
import type { Base } from './bases.ts'

export type Store = {
  payload: Payload
  /** Changes queue no reconcile jobs: the caller rebuilds the search index at the end. */
  isSeeding: boolean
  /** Everything is executed and rolled back. */
  isDryRun: boolean
  /** Where the records come from: the name of the file. */
  source?: string
  /** New documents are written together, see `gatherCreates`; a document that is refused refuses all. */
  gathers?: boolean
  /** A shared transaction, begun at its first write: all writes belong to it, and the first failure ends it. */
  batch?: () => Promise<PayloadRequest>
}

/** Why a record was not stored, in words for the report. */
export class RejectedRecord extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'RejectedRecord'
  }
}

const attempts = 5
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A request with a transaction that begins when it is first asked for. */
function makeTransaction({ payload, isSeeding, isDryRun, gathers }: Store) {
  let begun: Promise<PayloadRequest> | undefined
  const begin = async () => {
    const context = { ...OF_RUN, ...(isSeeding && { importing: true }) }
    const req = await createLocalReq({ locale: 'vi', context }, payload)
    await initTransaction(req)
    if (gathers) await gatherCreates(req)
    return req
  }
  return {
    open: () => (begun ??= begin()),
    end: async (isGood: boolean) => {
      const req = await begun
      if (req) await (isGood && !isDryRun ? commitTransaction(req) : killTransaction(req))
      return req !== undefined
    },
  }
}

/** Longer than the retry interval of another process for SQLite's write lock, so that an import never starves it. */
const BETWEEN_BATCHES_MS = 25

async function attempt<T>(store: Store, work: (batch: Store) => Promise<T>): Promise<T> {
  const { open, end } = makeTransaction(store)
  let result: T
  try {
    result = await work({ ...store, batch: open })
  } catch (error) {
    await end(false)
    throw error
  }
  const hasWritten = await end(true)
  if (hasWritten && !store.isSeeding && !store.isDryRun) await pause(BETWEEN_BATCHES_MS)
  return result
}

/**
 * Runs `work` with a store whose writes share one transaction in Vietnamese: all of them are stored or none. A write
 * that lost to a concurrent one is retried. In a dry run the transaction is always rolled back.
 */
export async function together<T>(store: Store, work: (batch: Store) => Promise<T>): Promise<T> {
  if (store.batch) return work(store)
  for (let left = attempts - 1; ; left -= 1) {
    try {
      return await attempt(store, work)
    } catch (error) {
      if (left === 0 || !isWriteConflict(error)) throw error
      await pause(50 * (attempts - left))
    }
  }
}

/** Runs `work` in one transaction, see `together`: inside a batch it is the batch's. */
export const inTransaction = <T>(store: Store, work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
  together(store, async (batch) => work(await batch.batch!()))

/**
 * How many records share a transaction: few disk syncs, yet well within the time a database allows; more while nobody
 * else writes.
 */
export const batchSize = ({ isSeeding }: Store): number => (isSeeding ? 100 : 20)

/** Runs `work` for each item with a store whose writes go into one transaction per batch: all of them or none. */
export async function inBatches<T>(
  store: Store,
  items: T[],
  work: (store: Store, item: T) => Promise<void>,
): Promise<void> {
  const size = batchSize(store)
  for (let from = 0; from < items.length; from += size) {
    await together({ ...store, gathers: true }, async (batch) => {
      for (const item of items.slice(from, from + size)) await work(batch, item)
    })
  }
}

export type Stored = Record<string, unknown> & {
  id: string
  _status?: string
  deletedAt?: string | null
  /** The values of its last import, where imports are tracked. */
  importBase?: Base | undefined
}

/** The latest version of each document whose `field` is one of `values`, drafts and trash included. */
export async function findStored(
  store: Store,
  collection: CollectionSlug,
  field: string,
  values: string[],
): Promise<Stored[]> {
  const { docs } = await store.payload.find({
    collection,
    where: { [field]: { in: values } },
    depth: 0,
    pagination: false,
    trash: true,
    draft: true,
    locale: 'vi',
    fallbackLocale: false,
    overrideAccess: true,
  })
  return docs as unknown as Stored[]
}

/** @throws RejectedRecord when the document is in the trash: an editor put it there, so an import does not bring it back */
export function refuseTrashed(stored: Stored | undefined): void {
  if (stored?.deletedAt)
    throw new RejectedRecord('it is in the trash; restore it or delete it for good first')
}

/**
 * Whether an error concerns the record (which is refused while the rest continues) rather than the database (which ends
 * the import).
 */
export function isAboutRecord(error: unknown): boolean {
  const status = (error as { status?: unknown } | null)?.status
  return error instanceof RejectedRecord || (typeof status === 'number' && status >= 400 && status < 500)
}

type FieldErrors = { data?: { errors?: { path?: string; message?: string }[] } }

/** The reason in one line; a validation error names its fields. */
export function reasonOf(error: unknown): string {
  const fields = (error as FieldErrors | null)?.data?.errors
  if (Array.isArray(fields) && fields.length > 0)
    return fields.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return error instanceof Error ? error.message : String(error)
}
