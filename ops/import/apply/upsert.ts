import type { CollectionSlug, PayloadRequest } from 'payload'
import { sourceChangedAt } from '../../../cms/fields/contentChanged.ts'
import { covers, overlay } from '../overlay.ts'
import { said } from '../said.ts'
import { RejectedRecord, type Stored } from './store.ts'

export type Outcome = 'created' | 'updated' | 'unchanged'
export type Saved = { outcome: Outcome; doc: Stored }

type Upsert = {
  req: PayloadRequest
  collection: CollectionSlug
  stored: Stored | undefined
  /** What the source says and the importer owns; empty members are left as they are stored. */
  data: Record<string, unknown>
  /** Set only when the document is new. */
  initial?: Record<string, unknown>
}

const hasDrafts = (collection: CollectionSlug) => !['units', 'fields', 'categories'].includes(collection)

async function create({ req, collection, data, initial }: Upsert): Promise<Saved> {
  const status = hasDrafts(collection) ? { _status: 'published' } : {}
  const doc = await req.payload.create({
    collection,
    data: { ...initial, ...data, ...status } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { outcome: 'created', doc: doc as unknown as Stored }
}

/** A document an editor is working on (or took off the portal) stays a draft: the change waits for the editor. */
async function update({ req, collection, data }: Upsert, stored: Stored): Promise<Saved> {
  const isDraft = stored._status === 'draft'
  const status = hasDrafts(collection) ? { _status: isDraft ? 'draft' : 'published' } : {}
  const isKept = req.payload.collections[collection].config.flattenedFields.some(
    ({ name }) => name === sourceChangedAt.name,
  )
  const changed = isKept ? { sourceChangedAt: new Date().toISOString() } : {}
  const members = Object.entries(data).map(([name, value]) => [name, overlay(stored[name], value)] as const)
  const doc = await req.payload.update({
    collection,
    id: stored.id,
    data: { ...Object.fromEntries(members), ...status, ...changed } as never,
    draft: isDraft,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { outcome: 'updated', doc: doc as unknown as Stored }
}

/**
 * Makes the stored document say what the source says, writing nothing when it already does.
 * @throws RejectedRecord when the document is in the trash: an editor put it there, so an import does not bring it back
 */
export async function upsert(args: Upsert): Promise<Saved> {
  const { stored } = args
  const data = said(args.data)
  if (!stored) return create({ ...args, data })
  if (stored.deletedAt) throw new RejectedRecord('it is in the trash; restore it or delete it for good first')
  if (covers(stored, data)) return { outcome: 'unchanged', doc: stored }
  return update({ ...args, data }, stored)
}
