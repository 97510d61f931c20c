import { isolateObjectProperty, type CollectionSlug, type PayloadRequest } from 'payload'
import { sourceChangedAt } from '../../fields/contentChanged.ts'
import { marksOf } from '../marks.ts'
import { covers, overlay } from '../overlay.ts'
import { withoutEmpty } from '../present.ts'
import { inTransaction, type Store, type Stored } from './store.ts'

export type Outcome = 'created' | 'updated' | 'unchanged'
/** `edits` names what an editor changed here and the source did not, and was therefore kept. */
export type Saved = { outcome: Outcome; doc: Stored; edits: string[] }

type Upsert = {
  store: Store
  collection: CollectionSlug
  stored: Stored | undefined
  /** The values of the source that the importer owns; empty members leave the stored values unchanged. */
  data: Record<string, unknown>
  /** Set only when the document is new, where the source has no value. */
  defaults?: Record<string, unknown>
  /** Set only when the document is new, in place of the source's values, as if an editor had changed them. */
  initial?: Record<string, unknown>
}

/** Collections that store hashes of the values imported into them. */
const isMarked = (collection: CollectionSlug) => collection === 'procedures'

const hasDrafts = (collection: CollectionSlug) => !['units', 'fields', 'categories'].includes(collection)

async function create(req: PayloadRequest, { collection, defaults, data, initial }: Upsert): Promise<Saved> {
  const status = hasDrafts(collection) ? { _status: 'published' } : {}
  const doc = await req.payload.create({
    collection,
    data: { ...defaults, ...data, ...initial, ...status } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { outcome: 'created', doc: doc as unknown as Stored, edits: [] }
}

/** A document that an editor is working on (or unpublished) stays a draft: the change waits for the editor. */
async function update(req: PayloadRequest, { collection, data }: Upsert, stored: Stored): Promise<Stored> {
  const isDraft = stored._status === 'draft'
  const status = hasDrafts(collection) ? { _status: isDraft ? 'draft' : 'published' } : {}
  const isKept = req.payload.collections[collection].config.flattenedFields.some(
    ({ name }) => name === sourceChangedAt.name,
  )
  const changed = isKept ? { sourceChangedAt: new Date().toISOString() } : {}
  const doc = await req.payload.update({
    collection,
    id: stored.id,
    data: { ...data, ...status, ...changed } as never,
    draft: isDraft,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return doc as unknown as Stored
}

/** Updates the stored document to match the source, in a transaction; begins none when it already matches. */
export async function upsert(args: Upsert): Promise<Saved> {
  const { store, stored } = args
  const data = withoutEmpty(args.data)
  const marks = isMarked(args.collection) ? { imported: marksOf(data) } : {}
  if (!stored) return inTransaction(store, (req) => create(req, { ...args, data: { ...data, ...marks } }))
  const edits: string[] = []
  const base = Array.isArray(stored.imported) ? new Set(stored.imported as string[]) : undefined
  const members = Object.keys(data)
  const whole = overlay(stored, data, '', { base, edits }) as Stored
  const merged = Object.fromEntries(members.map((name) => [name, whole[name]]))
  if (covers(stored, merged)) return { outcome: 'unchanged', doc: stored, edits }
  const doc = await inTransaction(store, (req) =>
    update(req, { ...args, data: { ...merged, ...marks } }, stored),
  )
  return { outcome: 'updated', doc, edits }
}

/** Adds fields in English to a document. */
export const translate = (
  store: Store,
  collection: CollectionSlug,
  { id, _status }: Stored,
  data: Record<string, unknown>,
): Promise<unknown> =>
  inTransaction(store, (req) =>
    req.payload.update({
      ...{ collection, id, data: { ...data, _status } as never, locale: 'en', depth: 0 },
      overrideAccess: true,
      // The call writes its locale into the request it is given.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    }),
  )
