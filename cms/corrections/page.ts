import type { PayloadRequest, Where } from 'payload'
import { addressOf, ADDRESSED, ownerOf, parsePath } from '../content/addresses.ts'
import { isCorrectedType, type CorrectedType } from '../content/corrections.ts'
import { CONTENT_TYPES } from '../content/types/index.ts'
import { possibleIds } from '../jobs/publicView.ts'

/** A public document with a page of its own. */
export interface CorrectedPage {
  collection: CorrectedType
  id: string
  /** Its address, without a language. */
  path: string
  title: string
  updatedAt: string
}

async function findOne(req: PayloadRequest, collection: CorrectedType, where: Where) {
  const { payload } = req
  const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts)
  const isPublic: Where = hasDrafts ? { _status: { equals: 'published' } } : {}
  const [title, { key }] = [CONTENT_TYPES[collection].title, ADDRESSED[collection]]
  const { docs } = await payload.find({
    ...{ collection, where: { and: [where, isPublic] }, locale: 'vi', depth: 0, limit: 1, pagination: false },
    select: { [title]: true, [key]: true, updatedAt: true } as never,
    ...{ overrideAccess: true, req },
  })
  const doc = docs[0] as ({ id: unknown; updatedAt: string } & Record<string, unknown>) | undefined
  const path = doc && addressOf(collection, doc)
  if (!doc || !path) return null
  const { id, updatedAt } = doc
  return { collection, id: String(id), path, title: String(doc[title] ?? path), updatedAt }
}

/** The public document whose page, or part of it, is at an address of the portal; null for other pages. */
export async function findPageAt(req: PayloadRequest, typed: string): Promise<CorrectedPage | null> {
  const address = parsePath(typed.trim().replace(/[?#].*$/, ''))?.address
  const owner = address && ownerOf(address)
  if (!owner || !isCorrectedType(owner.type)) return null
  return findOne(req, owner.type, { [ADDRESSED[owner.type].key]: { equals: owner.value } })
}

/** A document as it is public; null when it is not. */
export async function findPublicPage(
  req: PayloadRequest,
  { collection, id }: Pick<CorrectedPage, 'collection' | 'id'>,
): Promise<CorrectedPage | null> {
  const ids = possibleIds(req.payload, [id])
  return ids.length === 0 ? null : findOne(req, collection, { id: { in: ids } })
}
