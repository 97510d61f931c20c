import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { Refusal } from '../refusal.ts'

const MAX_DEPTH = 6

type Ref = string | number | { id: string | number } | null | undefined
const idOf = (ref: Ref) => (ref && typeof ref === 'object' ? ref.id : ref)

/** The slugs from the top page down to `parent`. */
async function slugsAbove(req: PayloadRequest, parent: Ref, self: unknown): Promise<string[]> {
  const slugs: string[] = []
  let next = idOf(parent)
  while (next !== undefined && next !== null) {
    if (next === self || slugs.length >= MAX_DEPTH) {
      throw new Refusal('Trang cấp trên tạo thành vòng lặp hoặc quá nhiều cấp.')
    }
    const page = await req.payload.findByID({
      collection: 'pages',
      id: next,
      depth: 0,
      overrideAccess: true,
      req,
    })
    slugs.unshift(page.slug ?? '')
    next = idOf(page.parent as Ref)
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

/** When a page moves, the pages below move with it. */
export const movePathsBelow: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!previousDoc?.path || previousDoc.path === doc.path || doc._status !== 'published') return doc
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { parent: { equals: doc.id } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const child of docs) {
    await req.payload.update({
      collection: 'pages',
      id: child.id,
      data: { path: `${doc.path}/${child.slug}` },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return doc
}
