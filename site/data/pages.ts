import type { Locale } from '../paths.ts'
import { withLiveLinks } from './liveLinks.ts'
import { findLocalized } from './localized.ts'
import { noteRead, withoutNoting } from './reads.ts'
import { placeTags } from './readTags.ts'
import { relatedFields } from './relatedFields.ts'
import { markRelated } from './relatedItems.ts'
import { isShownOn, placesAt, shownOn } from './shownOn.ts'
import type { Scope } from './sites.ts'
import { makeSnapshot } from './snapshot.ts'

const listAllPages = makeSnapshot({
  collection: 'pages',
  select: {
    ...{ title: true, lead: true, path: true, slug: true, parent: true, showInMenu: true },
    ...{ agency: true, onProvince: true, pushedTo: true },
  },
  sort: ['order'],
  name: 'title',
})

/** Every public introduction page of a site with few fields, in the editors' order and by name. */
export const listPages = async (locale: Locale, scope: Scope | null = null) => {
  const all = await withoutNoting(() => listAllPages(locale))
  noteRead(...placeTags('pages', placesAt(scope)))
  return all.filter((page) => isShownOn(scope, page))
}

/** The page at a path ('to-chuc-bo-may/ubnd'), or null. */
export async function findPage(path: string, locale: Locale, scope: Scope | null = null) {
  const where = { and: [{ path: { equals: path } }, shownOn(scope)] }
  const asked = { locale, depth: 1, where, populate: relatedFields }
  const found = await markRelated('pages', await findLocalized('pages', asked), scope)
  return found && { ...found, body: await withLiveLinks(found.body, { scope, locale }) }
}
