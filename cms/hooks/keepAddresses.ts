import {
  isolateObjectProperty,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { ADDRESSED, addressOf, type AddressedType } from '../content/addresses.ts'
import { isOutdated } from '../content/outdated.ts'
import {
  freeAddress,
  recordAddress,
  listOwnRows,
  NEUTRAL,
  detachAddresses,
  applyWithdrawal,
  type Owner,
  type Withdrawal,
} from '../redirects/rows.ts'

type Stored = { _status?: string | null; deletedAt?: unknown; publishedAt?: string | Date | null }

/** Whether a document becomes public only at a future time. */
const isToCome = ({ _status, deletedAt, publishedAt }: Stored): boolean =>
  !deletedAt &&
  _status === 'published' &&
  Boolean(publishedAt) &&
  new Date(publishedAt!).getTime() > Date.now()

/** The current public address of a stored document; null when it is hidden. */
export function publicAddress(collection: AddressedType, doc: Stored | null): string | null {
  if (!doc || doc.deletedAt || (doc._status ?? 'published') !== 'published') return null
  if (isToCome(doc)) return null
  return addressOf(collection, doc)
}

async function readStored(req: PayloadRequest, { collection, id }: Owner): Promise<Stored | null> {
  const { versions, flattenedFields } = req.payload.collections[collection].config
  return req.payload.db.findOne<Stored & { id: string }>({
    collection,
    where: { id: { equals: id } },
    select: {
      [ADDRESSED[collection].key]: true,
      deletedAt: true,
      ...(versions?.drafts && { _status: true }),
      ...(flattenedFields.some(({ name }) => name === 'publishedAt') && { publishedAt: true }),
    },
    req,
  })
}

/** Reads the stored document, not a newer draft: nothing else decides what the public sees. */
export const readAddress = async (req: PayloadRequest, owner: Owner): Promise<string | null> =>
  publicAddress(owner.collection, await readStored(req, owner))

/** For a document that becomes public at a future time: its addresses are not found until then, without a reason. */
const NOT_YET: Withdrawal = { ...NEUTRAL, mode: 'missing' }

/** What editors last chose for a document, in all languages. */
async function readWithdrawal(req: PayloadRequest, { collection, id }: Owner): Promise<Withdrawal> {
  const doc = await req.payload.findByID({
    collection,
    id,
    draft: true,
    trash: true,
    locale: 'all',
    depth: 0,
    select: { withdrawal: true },
    disableErrors: true,
    overrideAccess: true,
    // The call writes its locale into the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const { mode, reason, successor, to } = (doc?.withdrawal ?? {}) as unknown as Partial<Withdrawal>
  // A notice was for a public page: what is hidden afterwards is hidden without a reason.
  if (isOutdated({ withdrawal: { mode } })) return NEUTRAL
  return { mode: mode ?? NEUTRAL.mode, reason: reason ?? {}, successor: successor ?? null, to: to ?? null }
}

const keyOf = ({ collection, id }: Owner) => `${collection}:${id}`

/** The addresses of documents before the operation in progress, by document, until it completes. */
function addressesBefore({ context }: PayloadRequest): Map<string, string | null> {
  const known = (context.addressesBefore ?? new Map()) as Map<string, string | null>
  context.addressesBefore = known
  return known
}

/**
 * Records that a document moved from one address to another: the old one redirects to the document, and redirects from
 * the new one are deleted.
 * @param from null when it was hidden
 * @param to null when it is hidden now
 */
export async function moveAddress(
  req: PayloadRequest,
  owner: Owner,
  { from, to }: { from: string | null; to: string | null },
): Promise<void> {
  if (to !== null && to !== from) await freeAddress(req, to)
  if (to !== null && from !== null && from !== to)
    await recordAddress(req, from, { owner, withdrawal: NEUTRAL })
  if (to !== null || (from === null && (await listOwnRows(req, owner)).length === 0)) return
  const stored = await readStored(req, owner)
  const withdrawal = stored && isToCome(stored) ? NOT_YET : await readWithdrawal(req, owner)
  if (from !== null) await recordAddress(req, from, { owner, withdrawal })
  await applyWithdrawal(req, owner, withdrawal)
}

const noteAddress: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req, collection }) => {
  if (operation !== 'update') return data
  const owner: Owner = { collection: collection.slug as AddressedType, id: originalDoc.id }
  addressesBefore(req).set(keyOf(owner), await readAddress(req, owner))
  return data
}

const followAddress: CollectionAfterChangeHook = async ({ doc, operation, req, collection }) => {
  const owner: Owner = { collection: collection.slug as AddressedType, id: doc.id }
  const from = addressesBefore(req).get(keyOf(owner)) ?? null
  addressesBefore(req).delete(keyOf(owner))
  const to = await readAddress(req, owner)
  if (operation === 'update' || to !== null) await moveAddress(req, owner, { from, to })
  return doc
}

const outliveDocument: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  const owner: Owner = { collection: collection.slug as AddressedType, id }
  const [from, withdrawal] = [await readAddress(req, owner), await readWithdrawal(req, owner)]
  if (from !== null) await recordAddress(req, from, { owner, withdrawal })
  await detachAddresses(req, owner, withdrawal)
}

/**
 * Every address at which a document was ever public keeps working, updated in the transaction that moves or hides the
 * document: it leads to the document's current address, or says what became of it. Changes to drafts change no address.
 */
export const addressHooks = {
  beforeChange: [noteAddress],
  afterChange: [followAddress],
  beforeDelete: [outliveDocument],
}
