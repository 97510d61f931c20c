import type {
  BulkOperationResult,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  SelectType,
  Where,
} from 'payload'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'

type Id = string | number
type Bulk = BulkOperationResult<CollectionSlug, SelectType>
type Args = {
  id?: Id
  where?: Where
  limit?: number
  sort?: string | string[]
  trash?: boolean
  draft?: boolean
  depth?: number
  data?: { _status?: unknown; deletedAt?: unknown } & Record<string, unknown>
  overrideAccess?: boolean
  publishSpecificLocale?: string
  req: PayloadRequest
  /** What a bulk update has saved as drafts, to be added to its result. */
  savedAsDrafts?: Bulk
}

/** Those of `ids` that have a published version and a newer draft. */
async function idsWithPendingDraft(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: Id[],
): Promise<Id[]> {
  if (ids.length === 0) return []
  const all = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const drafts = await req.payload.findVersions({
    ...all,
    collection,
    where: {
      and: [
        { parent: { in: ids } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
    select: { parent: true },
  })
  const parents = drafts.docs.map(({ parent }) => parent as Id)
  if (parents.length === 0) return []
  const published = await req.payload.find({
    ...all,
    collection,
    where: { and: [{ id: { in: parents } }, { _status: { equals: 'published' } }] },
    select: {},
  })
  return published.docs.map(({ id }) => id)
}

/** The documents that a bulk update selects, as far as its sender may read them. */
async function idsMeant(collection: CollectionSlug, args: Args): Promise<Id[]> {
  const { where, limit = 0, sort, trash, overrideAccess, req } = args
  const { docs } = await req.payload.find({
    collection,
    where,
    limit,
    sort,
    trash,
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: overrideAccess ?? false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** Saves as drafts what must not change for the public, and leaves the rest to the requested update. */
async function splitBulk(collection: CollectionSlug, args: Args): Promise<Args> {
  const ids = await idsMeant(collection, args)
  const pending = await idsWithPendingDraft(args.req, collection, ids)
  if (pending.length === 0) return args
  const rest = ids.filter((id) => !pending.includes(id))
  if (rest.length === 0) return { ...args, draft: true }
  const savedAsDrafts = await args.req.payload.update({
    collection,
    where: { id: { in: pending } },
    data: structuredClone(args.data) as never,
    draft: true,
    depth: args.depth,
    overrideAccess: args.overrideAccess ?? false,
    req: args.req,
  })
  return { ...args, where: { id: { in: rest } }, limit: undefined, savedAsDrafts: savedAsDrafts as Bulk }
}

/** Whether an update states what happens to the published version; moving it to the trash counts. */
const saysStatus = ({ draft, data }: Args) =>
  draft === true || Boolean(data?._status) || Boolean(data?.deletedAt)

const STATUS = {
  path: '_status',
  words: both('Trạng thái chỉ là “draft” hoặc “published”.', 'A status is “draft” or “published”.'),
}

/** Payload stores any other value unchecked, and the document would then be invisible. */
const checkStatus: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const status: unknown = (args as Args).data?._status
  const isSaved = operation === 'create' || operation === 'update'
  if (isSaved && status && status !== 'draft' && status !== 'published') throw fieldRefusal(req, STATUS)
  return args
}

/**
 * An update with neither `draft` nor `_status` applies to the latest version: the published one if there is no newer
 * draft, else the draft. Payload writes the draft over the published version in that case, which takes the page off the
 * portal (https://github.com/payloadcms/payload/issues/13267). Publishing one language counts as publishing.
 */
const saveOverDraft: CollectionBeforeOperationHook = async ({ args, collection, operation }) => {
  const given = args as Args
  if (operation !== 'update' || !given.data || saysStatus(given)) return args
  // Skipped for users without write access; Payload refuses them after its first hooks.
  const { id, data, req } = given
  if (!given.overrideAccess && (await collection.access.update({ req, id: id as string, data })) === false)
    return args
  delete given.data._status
  if (given.publishSpecificLocale) {
    given.data._status = 'published'
    return args
  }
  const slug = collection.slug as CollectionSlug
  if (given.id === undefined) return given.where ? ((await splitBulk(slug, given)) as typeof args) : args
  const [pending] = await idsWithPendingDraft(given.req, slug, [given.id])
  return pending === undefined ? args : { ...args, draft: true }
}

/** The result of a bulk update lists all saved documents. */
const listAllSaved: CollectionAfterOperationHook = ({ args, result }) => {
  const { savedAsDrafts } = args as Args
  if (!savedAsDrafts) return result
  const rest = result as Bulk
  return {
    ...rest,
    docs: [...savedAsDrafts.docs, ...rest.docs],
    errors: [...savedAsDrafts.errors, ...rest.errors],
  } as typeof result
}

/** The published version does not change unless a request explicitly says so. */
export const keepPublished = { beforeOperation: [checkStatus, saveOverDraft], afterOperation: [listAllSaved] }
