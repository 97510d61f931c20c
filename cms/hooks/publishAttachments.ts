import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'

type Found = { collection: 'media' | 'files'; id: string | number }

const idOf = (value: unknown): string | number | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return value
  return (value as { id?: string | number } | null)?.id
}

/** The pictures placed inside a rich text. */
function uploadsIn(node: unknown): Found[] {
  if (!node || typeof node !== 'object') return []
  const { type, relationTo, value, children, root } = node as Record<string, unknown>
  const here = type === 'upload' && relationTo === 'media' ? idOf(value) : undefined
  const below = [...(Array.isArray(children) ? children : []), root].flatMap(uploadsIn)
  return here === undefined ? below : [{ collection: 'media', id: here }, ...below]
}

function attachments(doc: Record<string, unknown>): Found[] {
  const cover = idOf(doc.cover)
  const files = Array.isArray(doc.files) ? doc.files.map(idOf) : []
  const cases = (Array.isArray(doc.cases) ? doc.cases : []) as { documents?: { form?: unknown }[] }[]
  const forms = cases.flatMap((item) => (item.documents ?? []).map((paper) => idOf(paper.form)))
  return [
    ...(cover === undefined ? [] : [{ collection: 'media' as const, id: cover }]),
    ...uploadsIn(doc.body),
    ...[...files, ...forms].flatMap((id) => (id === undefined ? [] : [{ collection: 'files' as const, id }])),
  ]
}

async function publish(req: PayloadRequest, collection: CollectionSlug, ids: (string | number)[]) {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { not_equals: 'published' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    await req.payload.update({
      collection,
      id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/** Publishing a document publishes its pictures and files; until then nobody outside reads them. */
export const publishAttachments: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const found = attachments(doc)
  for (const collection of ['media', 'files'] as const) {
    const ids = [...new Set(found.filter((item) => item.collection === collection).map((item) => item.id))]
    if (ids.length > 0) await publish(req, collection, ids)
  }
  return doc
}
