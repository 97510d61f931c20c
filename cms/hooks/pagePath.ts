import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../content/record.ts'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'
import { moveAddress, publicAddress } from './keepAddresses.ts'
import { queueReconcile } from './queueReconcile.ts'

const MAX_DEPTH = 6
const LOOP = {
  path: 'parent',
  label: both('Trang cấp trên', 'Parent page'),
  words: both(
    'Trang cấp trên tạo thành vòng lặp hoặc quá nhiều cấp.',
    'The parent page leads in a circle or there are too many levels.',
  ),
}

type Id = string | number
type Ref = Id | { id: Id } | null | undefined

/** The slugs from the top page down to `parent`. */
async function slugsAbove(req: PayloadRequest, parent: Ref, self: unknown): Promise<string[]> {
  const slugs: string[] = []
  let next = idOf<Id | null | undefined>(parent)
  while (next !== undefined && next !== null) {
    if (next === self || slugs.length >= MAX_DEPTH) {
      throw fieldRefusal(req, LOOP)
    }
    const page = await req.payload.findByID({
      collection: 'pages',
      id: next,
      depth: 0,
      overrideAccess: true,
      req,
    })
    slugs.unshift(page.slug ?? '')
    next = idOf(page.parent)
  }
  return slugs
}

/** Keeps `path` = slugs of the parents + own slug. */
export const computePath: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const slug = data.slug ?? originalDoc?.slug
  const parent = data.parent === undefined ? originalDoc?.parent : data.parent
  const above = await slugsAbove(req, parent as Ref, originalDoc?.id)
  return { ...data, path: [...above, slug].filter(Boolean).join('/') }
}

type Below = { id: Id; slug?: string | null; path?: string | null; _status?: string | null }

/**
 * Updates the paths of all descendants directly in the stored rows: an update through Payload would publish a draft in
 * progress, or take the page off the portal.
 */
async function moveBelow(req: PayloadRequest, parent: Id, path: string, depth = 1) {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { parent: { equals: parent } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const child of docs as Below[]) {
    const moved = `${path}/${child.slug}`
    if (moved !== child.path) {
      const from = publicAddress('pages', child)
      const data = { path: moved, updatedAt: new Date().toISOString() }
      await req.payload.db.updateOne({ collection: 'pages', id: child.id, data, req, returning: false })
      const to = publicAddress('pages', { ...child, ...data })
      await moveAddress(req, { collection: 'pages', id: child.id }, { from, to })
      await queueReconcile(req, 'pages', child.id)
    }
    if (depth < MAX_DEPTH) await moveBelow(req, child.id, moved, depth + 1)
  }
}

/**
 * When a published page moves, its descendants move with it. Decided by the stored document: the response of the
 * request may omit status and path.
 */
export const movePathsBelow: CollectionAfterChangeHook = async ({ doc, req }) => {
  if ('_status' in doc && doc._status !== 'published') return doc
  const stored = await req.payload.db.findOne<Below>({
    collection: 'pages',
    where: { id: { equals: doc.id } },
    select: { path: true, _status: true },
    req,
  })
  if (stored?._status === 'published') await moveBelow(req, stored.id, stored.path ?? '')
  return doc
}
