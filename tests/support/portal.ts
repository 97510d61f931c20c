import type { Payload } from 'payload'
import { findPortal } from '../../cms/sites/portal/find.ts'
import type { Site } from '../../cms/payload-types.ts'

/** The id of the record of the provincial portal. */
export async function portalId(payload: Payload): Promise<string> {
  const portal = await findPortal(payload)
  if (!portal) throw new Error('There is no record of the provincial portal.')
  return portal.id
}

/** Changes fields of the provincial portal, in Vietnamese. */
export const setPortal = async (payload: Payload, data: Partial<Site>): Promise<Site> =>
  payload.update({
    collection: 'sites',
    id: await portalId(payload),
    data: data as never,
    locale: 'vi',
    depth: 0,
    overrideAccess: true,
  })
