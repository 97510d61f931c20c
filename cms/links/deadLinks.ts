import type { Payload, TypedUser } from 'payload'
import type { LinkPlace } from './collect.ts'
import { LINK_CHECKS } from './store.ts'

/** A link that leads nowhere, and the documents in which it stands. */
export interface DeadLink {
  id: string
  url: string
  /** ISO date and time. */
  failingSince: string | null
  places: LinkPlace[]
}

const MOST = 50

/** The dead links in documents that a person may change, the longest dead first. */
export async function deadLinksFor(payload: Payload, user: TypedUser): Promise<DeadLink[]> {
  const { docs } = await payload.find({
    ...{ collection: LINK_CHECKS, where: { state: { equals: 'dead' } }, sort: 'failingSince', limit: MOST },
    ...{ depth: 0, pagination: false, overrideAccess: false, user },
  })
  return docs.map(({ id, url, failingSince, places }) => ({
    ...{ id: String(id), url, failingSince: failingSince ?? null },
    places: (places ?? []) as unknown as LinkPlace[],
  }))
}
