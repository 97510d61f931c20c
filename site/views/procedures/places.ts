import type { StoredHoliday, StoredHours } from '../../../cms/content/hours/stored.ts'
import type { Agency, Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { agencyPath, type Locale } from '../../paths.ts'
import { toHours, type HoursView } from '../hours.ts'
import { langOf } from '../lang.ts'

/** A place that receives dossiers. Missing data is absent. */
export interface PlaceView {
  name: string
  lang?: Locale
  href?: string
  address?: string
  phone?: string
  hotline?: string
  email?: string
  hours: HoursView
}

/** Where a procedure is filed, and who else takes part. */
export interface PlacesView {
  places: PlaceView[]
  /** The published text about the agency, when no known agency matches it. */
  asPublished?: { text: string; lang?: Locale }
  others: { label: string; text: string }[]
  isNonBoundary: boolean
}

type Place = Pick<Agency, 'name'> &
  Partial<Record<'slug' | 'address' | 'phone' | 'hotline' | 'email', string | null>> &
  StoredHours

const isFilled = (ref: string | Agency): ref is Agency => typeof ref === 'object' && ref !== null

/** An agency as a place to go to. */
export function toPlace(agency: Place, holidays: readonly StoredHoliday[], locale: Locale): PlaceView {
  const { name, slug, address, phone, hotline, email } = agency
  const lang = langOf(name, locale)
  return {
    name,
    hours: toHours(agency, holidays, locale),
    ...(lang && { lang }),
    ...(slug && { href: agencyPath(slug, locale) }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(hotline && { hotline }),
    ...(email && { email }),
  }
}

const agenciesOf = (refs: (string | Agency)[] | null | undefined) => (refs ?? []).filter(isFilled)
const namesOf = (agencies: Agency[]) => agencies.map(({ name }) => name).join('; ')

/** The receiving agencies: the implementing ones, else the competent ones. Needs depth 1. */
export function toPlaces(doc: Procedure, holidays: readonly StoredHoliday[], locale: Locale): PlacesView {
  const { place } = useText(locale).procedures.page
  const { tiers } = useText(locale).procedures.words
  const implementing = agenciesOf(doc.implementingAgencies)
  const competent = agenciesOf(doc.competentAgencies)
  const receiving = implementing.length > 0 ? implementing : competent
  const lang = langOf(doc.agencyText, locale)
  const others = [
    { label: place.competent, text: receiving === competent ? '' : namesOf(competent) },
    { label: place.coordinating, text: namesOf(agenciesOf(doc.coordinatingAgencies)) },
    { label: place.tier, text: (doc.tiers ?? []).map((tier) => tiers[tier]).join(', ') },
  ]
  return {
    places: receiving.map((agency) => toPlace(agency, holidays, locale)),
    ...(doc.agencyText && { asPublished: { text: doc.agencyText, ...(lang && { lang }) } }),
    others: others.filter(({ text }) => text),
    isNonBoundary: doc.nonBoundary === true,
  }
}
