import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isWriteConflict } from '../../../cms/database.ts'

export type Store = {
  payload: Payload
  /** Changes leave no job for the search index: the caller rebuilds it at the end. */
  isSeeding: boolean
  /** Everything is tried and taken back. */
  isDryRun: boolean
  /** A transaction that is open already: everything goes into it, and the first failure ends it. */
  batch?: PayloadRequest
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

async function attempt<T>(store: Store, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const context = store.isSeeding ? { importing: true } : {}
  const req = await createLocalReq({ locale: 'vi', context }, store.payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    if (store.isDryRun) await killTransaction(req)
    else await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Runs `work` in one transaction in Vietnamese: all of it is stored or nothing. A write that lost against another one
 * at the same time is repeated. In a dry run the transaction is always taken back. Inside a batch it is the batch's.
 */
export async function inTransaction<T>(store: Store, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  if (store.batch) return work(store.batch)
  for (let left = attempts - 1; ; left -= 1) {
    try {
      return await attempt(store, work)
    } catch (error) {
      if (left === 0 || !isWriteConflict(error)) throw error
      await pause(50 * (attempts - left))
    }
  }
}

/** How many records share a transaction: few waits for the disk, yet well below the time a database allows it. */
const batchSize = 20

/** Runs `work` for each item with a store whose writes go into one transaction per 20 items: all of them or none. */
export async function inBatches<T>(
  store: Store,
  items: T[],
  work: (store: Store, item: T) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += batchSize) {
    await inTransaction(store, async (batch) => {
      for (const item of items.slice(from, from + batchSize)) await work({ ...store, batch }, item)
    })
  }
}

export type Stored = Record<string, unknown> & { id: string; _status?: string; deletedAt?: string | null }

/** The newest version of each document whose `field` is one of `values`, drafts and trash included. */
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

/** Whether an error speaks of the record (it is refused, the rest goes on) and not of the database (nothing goes on). */
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
