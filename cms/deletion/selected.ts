import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** What a deletion is asked for, as the operations of Payload receive it. */
export interface Deletion {
  id?: string | number
  where?: Where
  trash?: boolean
  overrideAccess?: boolean
  data?: { deletedAt?: unknown }
  req: PayloadRequest
}

/** A document that is to be deleted. */
export interface Doomed {
  id: string | number
  _status?: string | null
  deletedAt?: string | null
  updatedAt: string
}

/**
 * The documents that a deletion selects, as far as its sender may read them, in the trash as well when it says so.
 * @param collection that is deleted from
 */
export async function listSelected(
  collection: CollectionSlug,
  { id, where, trash = false, req }: Deletion,
): Promise<Doomed[]> {
  const { versions } = req.payload.collections[collection].config
  const select = { deletedAt: true, updatedAt: true, ...(versions?.drafts && { _status: true }) } as const
  const { docs } = await req.payload.find({
    ...{ collection, where: id === undefined ? (where ?? {}) : { id: { equals: id } } },
    ...{ trash: id === undefined ? trash : true, depth: 0, pagination: false, select },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return docs as unknown as Doomed[]
}
