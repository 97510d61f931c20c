import { isolateObjectProperty, type CollectionSlug, type PayloadRequest } from 'payload'
import { sourceChangedAt } from '../../fields/contentChanged.ts'
import { defaultsOf } from '../merge/defaults.ts'
import { merge } from '../merge/merge.ts'
import type { Choice, Difference, Merged } from '../merge/sides.ts'
import { covers } from '../merge/values.ts'
import { withoutEmpty } from '../present.ts'
import { baseValues, isBaseChanged, keepBase } from './bases.ts'
import { inTransaction, type Store, type Stored } from './store.ts'

export type Outcome = 'created' | 'updated' | 'unchanged'
export type Saved = {
  outcome: Outcome
  doc: Stored
  /** What was taken from the source. */
  changes: Difference[]
  /** What was edited here and not in the source, and was therefore kept. */
  kept: Difference[]
  /** What was edited here and in the source: it was kept, and a person has to choose. */
  conflicts: Difference[]
}

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
  /** What a person chose where both sides changed. */
  choices?: ReadonlyMap<string, Choice> | undefined
}

/** Collections whose imports are remembered, so that edits are told from changes of the source; else the source wins. */
const isTracked = (collection: CollectionSlug) => ['procedures', 'entry-points'].includes(collection)

const hasDrafts = (collection: CollectionSlug) => !['units', 'fields', 'categories'].includes(collection)

async function create(req: PayloadRequest, args: Upsert): Promise<Saved> {
  const { store, collection, defaults, data, initial } = args
  const status = hasDrafts(collection) ? { _status: 'published' } : {}
  const doc = await req.payload.create({
    collection,
    data: { ...defaults, ...data, ...initial, ...status } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const stored = doc as unknown as Stored
  const kept = isTracked(collection) && (await keepBase(req, stored, { values: data, source: store.source }))
  const whole = kept ? { ...stored, importBase: kept } : stored
  return { outcome: 'created', doc: whole, changes: [], kept: [], conflicts: [] }
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

function mergeOver({ store, collection, choices }: Upsert, stored: Stored, source: object): Merged {
  if (!isTracked(collection)) return merge({ here: stored, source }, { isUntracked: true })
  const isDefault = defaultsOf(store.payload.collections[collection].config.flattenedFields)
  const sides = { base: baseValues(stored, source), here: stored, source }
  return merge(sides, { isDefault, ...(choices && { choices }) })
}

/** Updates the stored document to match the source, in a transaction; begins none when it already matches. */
export async function upsert(args: Upsert): Promise<Saved> {
  const { store, stored, collection } = args
  const data = withoutEmpty(args.data)
  if (!stored) return inTransaction(store, (req) => create(req, { ...args, data }))
  const { value, base: values, ...found } = mergeOver(args, stored, data)
  const whole = value as Stored
  const merged = Object.fromEntries(Object.keys(data).map((name) => [name, whole[name]]))
  const isChanged = !covers(stored, merged)
  const isNews = isTracked(collection) && isBaseChanged(stored.importBase, values)
  if (!isChanged && !isNews) return { outcome: 'unchanged', doc: stored, ...found }
  const doc = await inTransaction(store, async (req) => {
    const importBase = isNews
      ? await keepBase(req, stored, { values, source: store.source })
      : stored.importBase
    return { ...(isChanged ? await update(req, { ...args, data: merged }, stored) : stored), importBase }
  })
  return { outcome: isChanged ? 'updated' : 'unchanged', doc, ...found }
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
