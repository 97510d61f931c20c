import {
  APIError,
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { toCallerError } from '../databaseErrors.ts'
import { copyOf, type Fields, type Pending } from './pending.ts'
import { answerFrom, answerFromEmpty, READS, type Args, type Stock } from './reads.ts'

/** Writes documents of one transaction, with as few statements as the database allows. */
export type WriteAll = (pending: Pending[], req: PayloadRequest) => Promise<void>

type TransactionId = number | string
interface Gathering {
  /** What a transaction has created and not written yet, by id. */
  docs: Map<string, Pending>
  /** Whether collections were empty when it first read them; forgotten whenever it writes. */
  empty: Map<string, boolean>
}

const gatherings = new WeakMap<BaseDatabaseAdapter | Payload['db'], Map<TransactionId, Gathering>>()

/**
 * From here on the transaction of `req` gathers the documents it creates, and writes them together when it ends, or
 * before an operation whose result they may change. Hooks and validation run as ever; only a value that must be unique
 * is refused as late as the documents are written, and then all of them.
 */
export async function gatherCreates({ payload, transactionID }: PayloadRequest): Promise<void> {
  const id = await transactionID
  if (id) gatherings.get(payload.db)?.set(id, { docs: new Map(), empty: new Map() })
}

/** 400: one of several documents written together cannot be stored; the database does not say which. */
class RefusedTogether extends APIError {
  constructor(cause: unknown) {
    super('One of the documents cannot be stored.', 400)
    this.cause = cause
  }
}

/** Whether the database refuses values, such as one that must be unique: SQLite's constraints, MongoDB's code 11000. */
function isRefusal(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return /^SQLITE_CONSTRAINT|^11000$/.test(String(code)) || (cause !== undefined && isRefusal(cause))
}

interface Gatherer {
  adapter: BaseDatabaseAdapter
  open: Map<TransactionId, Gathering>
  of: (req: Partial<PayloadRequest> | undefined) => Promise<Gathering | undefined>
  write: (own: Gathering, req: PayloadRequest) => Promise<void>
}

function makeGatherer(adapter: BaseDatabaseAdapter, writeAll: WriteAll): Gatherer {
  const open = new Map<TransactionId, Gathering>()
  return {
    adapter,
    open,
    of: async (req) => open.get((await req?.transactionID) ?? ''),
    write: async ({ docs, empty }, req) => {
      const pending = [...docs.values()]
      docs.clear()
      empty.clear()
      if (pending.length === 0) return
      try {
        await writeAll(pending, req)
      } catch (error) {
        throw isRefusal(error) ? new RefusedTogether(error) : toCallerError(error)
      }
    },
  }
}

type Create = { collection: CollectionSlug; data: Fields; customID?: string }

/** Documents with an id of their own are created at once. */
function gatherDocuments({ adapter, of }: Gatherer, newId: () => string) {
  const { create } = adapter
  adapter.create = async (args) => {
    const own = await of(args.req)
    const { collection, data, customID } = args as Create
    if (!own || customID !== undefined || data.id) {
      own?.empty.clear()
      return create.call(adapter, args)
    }
    const now = new Date().toISOString()
    const doc: Pending = {
      collection,
      id: newId(),
      data: { createdAt: now, updatedAt: now, ...copyOf(data) },
    }
    own.docs.set(doc.id, doc)
    return { ...copyOf(doc.data), id: doc.id }
  }
}

/** A document that is changed before it is written has one version, the last. */
function gatherVersions({ adapter, of, write }: Gatherer) {
  const { createVersion } = adapter
  adapter.createVersion = async (args) => {
    const own = await of(args.req)
    const doc = own?.docs.get(String(args.parent))
    if (!doc && own) await write(own, args.req as PayloadRequest)
    if (!doc) return createVersion.call(adapter, args) as never
    doc.version = { ...args, versionData: copyOf(args.versionData) }
    return (args.returning === false ? null : { ...args, id: '', version: copyOf(args.versionData) }) as never
  }
}

/** Every operation on documents except `create` and `createVersion`. */
const OTHERS = [
  ...[
    'count',
    'countVersions',
    'deleteMany',
    'deleteOne',
    'deleteVersions',
    'find',
    'findDistinct',
    'findOne',
  ],
  ...['findVersions', 'queryDrafts', 'updateJobs', 'updateMany', 'updateOne', 'updateVersion', 'upsert'],
  ...['createGlobal', 'createGlobalVersion', 'updateGlobal', 'updateGlobalVersion'],
] as (keyof BaseDatabaseAdapter)[]

type Operation = (args: Args & { req?: PayloadRequest }) => Promise<unknown>

function writeBeforeOthers({ adapter, of, write }: Gatherer) {
  const find = adapter.find.bind(adapter) as Stock
  for (const name of OTHERS) {
    const stock = (adapter[name] as Operation).bind(adapter)
    const operation: Operation = async (args) => {
      const own = await of(args.req)
      if (!own) return stock(args)
      const nothing = await answerFromEmpty(own, name, args, find)
      if (nothing) return nothing.result
      const answer = own.docs.size > 0 && (await answerFrom(own.docs, name, args, stock as Stock))
      if (answer) return answer.result
      if (!READS.includes(name) || own.docs.size > 0) await write(own, args.req!)
      return stock(args)
    }
    Object.assign(adapter, { [name]: operation })
  }
}

function writeAtEnd({ adapter, open, write }: Gatherer) {
  const { commitTransaction, rollbackTransaction } = adapter
  adapter.rollbackTransaction = async (id) => {
    open.delete((await id) ?? '')
    await rollbackTransaction.call(adapter, id)
  }
  adapter.commitTransaction = async (id) => {
    const known = (await id) ?? ''
    const own = open.get(known)
    try {
      if (own) await write(own, { payload: adapter.payload, transactionID: known } as PayloadRequest)
    } catch (error) {
      await adapter.rollbackTransaction(known)
      throw error
    }
    open.delete(known)
    await commitTransaction.call(adapter, id)
  }
}

/** Lets transactions of an adapter gather what they create, see `gatherCreates`. */
export function enableGathering(adapter: BaseDatabaseAdapter, writeAll: WriteAll, newId: () => string): void {
  const gatherer = makeGatherer(adapter, writeAll)
  gatherings.set(adapter, gatherer.open)
  gatherDocuments(gatherer, newId)
  gatherVersions(gatherer)
  writeBeforeOthers(gatherer)
  writeAtEnd(gatherer)
}
