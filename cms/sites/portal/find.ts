import type { Payload, PayloadRequest } from 'payload'
import { PROVINCE } from '../../content/sites.ts'
import type { Site } from '../../payload-types.ts'

interface Asked {
  req?: PayloadRequest
  /** As the public reads it; else as the system does. */
  isPublic?: boolean
  /** How far relations are filled in. */
  depth?: number
}

/** The record of the provincial portal; undefined while the database has not been prepared. */
export async function findPortal(
  payload: Payload,
  { req, isPublic = false, depth = 0 }: Asked = {},
): Promise<Site | undefined> {
  const { docs } = await payload.find({
    ...{ collection: 'sites', where: { tier: { equals: PROVINCE } }, limit: 1, pagination: false },
    ...{ depth, overrideAccess: !isPublic },
    ...(req && { req }),
  })
  return docs[0]
}
