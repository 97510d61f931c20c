import type { Locale } from '../paths.ts'
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
export const findPage = (path: string, locale: Locale) =>
  findLocalized('pages', { locale, depth: 1, where: { path: { equals: path } }, populate: relatedFields })
