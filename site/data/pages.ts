import type { Locale } from '../paths.ts'
import { withLiveLinks } from './liveLinks.ts'
import { findLocalized } from './localized.ts'
import { relatedFields } from './relatedFields.ts'
import { makeSnapshot } from './snapshot.ts'

/** Every public page of the introduction, light, in the editors' order and by name. */
export const listPages = makeSnapshot({
  collection: 'pages',
  select: { title: true, lead: true, path: true, slug: true, parent: true, showInMenu: true },
  sort: ['order'],
  name: 'title',
})

/** The page at a path ('to-chuc-bo-may/ubnd'), or null. */
export async function findPage(path: string, locale: Locale) {
  const asked = { locale, depth: 1, where: { path: { equals: path } }, populate: relatedFields }
  const found = await findLocalized('pages', asked)
  return found && { ...found, body: await withLiveLinks(found.body) }
}
