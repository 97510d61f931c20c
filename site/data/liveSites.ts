import { stateOfSite } from '../../cms/content/sites.ts'
import type { Locale } from '../paths.ts'
import { OWNER_SITES } from './ownerSites.ts'
import { noteRead, withoutNoting } from './reads.ts'
import { idOf, listSites, type StoredSite } from './sites.ts'

/** The live site of an agency or of a commune, with its contacts. The answer changes with that site alone. */
export async function findLiveSite(
  of: 'agency' | 'unit',
  id: string,
  locale: Locale,
): Promise<StoredSite | undefined> {
  const sites = await withoutNoting(() => listSites(locale))
  const site = sites.find((one) => idOf(one[of]) === id && stateOfSite(one) === 'live')
  noteRead(site ? `sites:${site.id}` : OWNER_SITES)
  return site
}
