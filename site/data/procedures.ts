import type { Procedure } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { listWithReductions, withReductions, type WithReductions } from './feeReductions.ts'
import { findLocalized, type Localized } from './localized.ts'
import { relatedFields } from './relatedFields.ts'
import { markRelated } from './relatedItems.ts'
import type { Scope } from './sites.ts'
import { makeSnapshot } from './snapshot.ts'

const snapshot = makeSnapshot({
  collection: 'procedures',
  select: {
    code: true,
    name: true,
    plainName: true,
    field: true,
    tiers: true,
    audiences: true,
    onlineLevel: true,
    competentAgencies: true,
    implementingAgencies: true,
    ...{ agencyText: true, nonBoundary: true },
    published: true,
    // Lists derive time and fee from `published` and `methods` together, as the page does.
    methods: { time: true, fees: true },
    ...{ status: true, effectiveFrom: true, effectiveTo: true, replacedBy: true },
    decision: true,
  },
  sort: ['code'],
})

/** Every public procedure with the few fields that lists, filters and links need. Relations are ids. */
export const listProcedures = async (locale: Locale) => listWithReductions(await snapshot(locale), locale)

/** A procedure as its page shows it. */
export type ReadProcedure = Localized<Procedure> & WithReductions

/**
 * A public procedure by its official code, with relations filled in; null when there is none.
 * @param scope of the current site; null for the provincial portal
 */
export async function findProcedure(
  code: string,
  locale: Locale,
  scope: Scope | null = null,
): Promise<ReadProcedure | null> {
  const where = { code: { equals: code } }
  const asked = { locale, where, depth: 1, populate: relatedFields }
  const doc = await markRelated('procedures', await findLocalized('procedures', asked), scope)
  return withReductions(doc, locale)
}
