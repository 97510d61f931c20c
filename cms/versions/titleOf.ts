import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

type Of = { collection: CollectionSlug; id: string }

/** The title of the newest version of a document, in Vietnamese; null for one that is gone or has none. */
export async function titleOf(
  payload: Payload,
  { collection, id }: Of,
  req?: PayloadRequest,
): Promise<string | null> {
  const found = await payload.findByID({
    ...{ collection, id, draft: true, trash: true, depth: 0, disableErrors: true, overrideAccess: true },
    ...(req && { req }),
  })
  const name = payload.collections[collection].config.admin.useAsTitle
  const title = name && (found as Record<string, unknown> | null)?.[name]
  return typeof title === 'string' ? title : null
}
