import type { Where } from 'payload'
import type { Locale } from '../paths.ts'
import { findLocalized, listLocalized } from './localized.ts'
import { makeSnapshot } from './snapshot.ts'

const PROCEDURES_SHOWN = 10

/** Every public agency in the editors' order, light. */
export const listAgencies = makeSnapshot({
  collection: 'agencies',
  select: { name: true, slug: true, abbreviation: true, tier: true, summary: true, parent: true },
  sort: ['order', 'slug'],
})

/** The agency at an address, its parent and area filled in, or null. */
export const findAgency = (slug: string, locale: Locale) =>
  findLocalized('agencies', { locale, depth: 1, where: { slug: { equals: slug } } })

const handles = (id: string): Where => ({
  or: [{ competentAgencies: { in: [id] } }, { implementingAgencies: { in: [id] } }],
})

/** Procedures that an agency decides or carries out; `total` counts those that are not listed too. */
export const listProceduresOf = (id: string, locale: Locale) =>
  listLocalized('procedures', {
    locale,
    limit: PROCEDURES_SHOWN,
    depth: 0,
    sort: 'code',
    where: { and: [handles(id), { status: { equals: 'in_force' } }] },
    select: { code: true, name: true, plainName: true },
  })
