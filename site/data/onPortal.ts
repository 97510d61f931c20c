import type { CollectionSlug } from 'payload'
import { ADDRESSED, ownerOf, parsePath } from '../../cms/content/addresses.ts'
import { SHOWN_ON_SITES } from '../../cms/content/sites.ts'
import { localePath, type Locale } from '../paths.ts'
import { env } from './env.ts'
import { getCms } from './payload.ts'
import { shownOn } from './shownOn.ts'

/**
 * Where the provincial portal has what a component site lacks at a path, since texts are written for both.
 * @returns an absolute address, or null when the portal has nothing there either
 */
export async function findOnPortal(path: string, locale: Locale): Promise<string | null> {
  const owner = ownerOf(parsePath(path)?.address ?? '')
  const type = SHOWN_ON_SITES.find((one) => one === owner?.type)
  if (!owner || !type) return null
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: type as CollectionSlug,
    where: { and: [{ [ADDRESSED[type].key]: { equals: owner.value } }, shownOn(null)] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    select: {},
  })
  return docs.length > 0 ? env.PORTAL_URL + localePath(path, locale) : null
}
