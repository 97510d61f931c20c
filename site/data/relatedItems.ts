import type { CollectionSlug } from 'payload'
import { isRecord, type StoredRecord } from '../../cms/content/record.ts'
import { relationsIn } from '../../cms/content/relations.ts'
import { isShownOnSites } from '../../cms/content/sites.ts'
import { env } from './env.ts'
import { findOwnerSite } from './ownerSites.ts'
import { getCms } from './payload.ts'
import { isShownOn, type Owned } from './shownOn.ts'
import type { Scope } from './sites.ts'

/** Documents of the province are read on every site. */
const isRead = (collection: string, item: Owned, scope: Scope | null): boolean =>
  isShownOn(scope, item) || (collection === 'legal-documents' && isShownOn(null, item))

/**
 * Where readers of a site find an item: '' on that site, else the origin of its owner's site or of the provincial portal;
 * null where no live site shows it. Decides every link to an item.
 * @param scope null for the provincial portal
 */
export async function placeOf(collection: string, item: Owned, scope: Scope | null): Promise<string | null> {
  if (!isShownOnSites(collection) || isRead(collection, item, scope)) return ''
  const owner = await findOwnerSite(item.agency)
  return owner ?? (isShownOn(null, item) ? env.PORTAL_URL : null)
}

/** Marks the items that a document names, in fields and in texts, with where readers of a site find them: see views/item-href.ts. */
export async function markRelated<T extends object>(
  collection: CollectionSlug,
  doc: T | null,
  scope: Scope | null,
): Promise<T | null> {
  if (!doc) return null
  const { flattenedFields } = (await getCms()).collections[collection].config
  for (const { collection: named, value } of relationsIn(flattenedFields, doc as StoredRecord)) {
    // Read for this answer alone, so that it may be marked where it stands.
    if (isShownOnSites(named) && isRecord<Owned & { at?: string | null }>(value))
      value.at = await placeOf(named, value, scope)
  }
  return doc
}
