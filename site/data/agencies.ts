import type { Where } from 'payload'
import { isInForce } from '../../cms/content/procedureState.ts'
import { idOf } from '../../cms/content/record.ts'
import type { Locale } from '../paths.ts'
import { findLocalized, listLocalized } from './localized.ts'
import { listProcedures } from './procedures.ts'
import { relatedFields } from './relatedFields.ts'
import { makeSnapshot } from './snapshot.ts'

const PROCEDURES_SHOWN = 10

/** Every public agency in the editors' order and by name, with few fields. */
export const listAgencies = makeSnapshot({
  collection: 'agencies',
  select: { name: true, slug: true, abbreviation: true, tier: true, summary: true, parent: true, unit: true },
  sort: ['order'],
  name: 'name',
})

const parentFields = {
  ...relatedFields,
  agencies: { name: true, slug: true, abbreviation: true, summary: true },
}

const findOne = (where: Where, locale: Locale) =>
  findLocalized('agencies', { locale, depth: 1, where, populate: parentFields as typeof relatedFields })

/** The agency at an address, with parent and area filled in, or null. */
export const findAgency = (slug: string, locale: Locale) => findOne({ slug: { equals: slug } }, locale)

/** The agency with an id, with parent and area filled in, or null. */
export const findAgencyById = (id: string, locale: Locale) => findOne({ id: { equals: id } }, locale)

/** The public agencies of one commune or ward in the editors' order; relations are ids. */
export const listAgenciesOfUnit = (unit: string, locale: Locale) =>
  listLocalized('agencies', {
    ...{ locale, where: { unit: { equals: unit } }, sort: ['order', 'name'], limit: 0, depth: 0 },
  })

type Refs = readonly (string | { id: string })[] | null | undefined
const names = (refs: Refs, id: string) => (refs ?? []).some((ref) => idOf(ref) === id)

/** Procedures in force that an agency decides or carries out, by code; `total` includes those beyond the list. */
export async function listProceduresOf(id: string, locale: Locale) {
  const handled = (await listProcedures(locale)).filter(
    (doc) => isInForce(doc) && (names(doc.competentAgencies, id) || names(doc.implementingAgencies, id)),
  )
  return { docs: handled.slice(0, PROCEDURES_SHOWN), total: handled.length }
}
