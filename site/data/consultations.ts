import type { SelectType, Where } from 'payload'
import { addDays, startOfDay, today } from '../../cms/content/day.ts'
import type { Locale } from '../paths.ts'
import { withLiveLinks } from './liveLinks.ts'
import { findLocalized, listLocalized, pageLocalized } from './localized.ts'
import { relatedFields } from './relatedFields.ts'
import { markRelated } from './relatedItems.ts'
import { shownOn } from './shownOn.ts'
import type { Scope } from './sites.ts'

const PER_PAGE = 20
/** Consultations in the feed. */
const MOST_FOLLOWED = 50

/** The lists of consultations: by whether comments are taken, and those with an outcome. */
export type ConsultationsView = 'open' | 'planned' | 'closed' | 'answered'

interface Asked {
  locale: Locale
  /** Site on which they are shown; the provincial portal by default. */
  scope?: Scope | null
  view: ConsultationsView
  /** Slug of the agency. */
  agency?: string
  /** From 1. */
  page?: number
}

const line: SelectType = {
  ...{ title: true, slug: true, lead: true, opensOn: true, closesOn: true, outcomeAt: true },
  ...{ agency: true, contentChangedAt: true, updatedAt: true },
}

/** Stored days lie within their day in Viet Nam. */
const startOf = (shift: number): string => startOfDay(addDays(today(), shift)).toISOString()

const CONDITIONS: Record<ConsultationsView, () => Where[]> = {
  planned: () => [{ opensOn: { greater_than_equal: startOf(1) } }],
  open: () => [{ opensOn: { less_than: startOf(1) }, closesOn: { greater_than_equal: startOf(0) } }],
  closed: () => [{ closesOn: { less_than: startOf(0) } }],
  answered: () => [{ outcomeAt: { exists: true } }],
}

/** What closes first, what opens first, and the latest. */
const SORTS: Record<ConsultationsView, string> = {
  ...{ planned: 'opensOn', open: 'closesOn', closed: '-closesOn', answered: '-outcomeAt' },
}

/** A page of the consultations of one list. */
export const listConsultations = ({ locale, scope = null, view, agency, page = 1 }: Asked) =>
  pageLocalized('consultations', {
    ...{ locale, depth: 1, select: line, populate: relatedFields, page, limit: PER_PAGE },
    where: {
      and: [
        ...CONDITIONS[view](),
        shownOn(scope),
        ...(agency ? [{ 'agency.slug': { equals: agency } }] : []),
      ],
    },
    sort: SORTS[view],
  })

/** Consultations that were opened or answered last, for readers of feeds. */
export const listFollowedConsultations = ({ locale, scope = null }: Pick<Asked, 'locale' | 'scope'>) =>
  listLocalized('consultations', {
    ...{ locale, depth: 1, select: line, populate: relatedFields, limit: MOST_FOLLOWED },
    where: shownOn(scope),
    sort: '-opensOn',
  })

/** The agencies that have consultations, by name. */
export async function listConsultingAgencies({ locale, scope = null }: Pick<Asked, 'locale' | 'scope'>) {
  const docs = await listLocalized('consultations', {
    ...{ locale, depth: 1, select: { agency: true }, populate: relatedFields, limit: 0 },
    where: shownOn(scope),
  })
  const agencies = docs.flatMap(({ agency }) => (agency && typeof agency === 'object' ? [agency] : []))
  return [...new Map(agencies.map((one) => [one.id, one])).values()]
}

/** The consultation at an address with everything its page shows, or null. */
export async function findConsultation(slug: string, locale: Locale, scope: Scope | null = null) {
  const where = { and: [{ slug: { equals: slug } }, shownOn(scope)] }
  const asked = { locale, depth: 1, where, populate: relatedFields }
  const found = await markRelated('consultations', await findLocalized('consultations', asked), scope)
  return found && { ...found, body: await withLiveLinks(found.body, { scope, locale }) }
}
