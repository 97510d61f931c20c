import type { Field } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { findLocalized, type Localized } from './localized.ts'
import { makeSnapshot } from './snapshot.ts'

/** Every field (lĩnh vực) of the catalogue, by name. */
export const listFields = makeSnapshot({
  collection: 'fields',
  select: { name: true, slug: true, code: true, offersChoice: true },
  sort: [],
  name: 'name',
})

/** A field by its slug, with the questions by which readers find a procedure; relations are ids. Null when there is none. */
export const findField = (slug: string, locale: Locale): Promise<Localized<Field> | null> =>
  findLocalized('fields', { locale, where: { slug: { equals: slug } }, depth: 0 })
