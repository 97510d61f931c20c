import type { Agency, Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { agencyPath, type Locale } from '../../paths.ts'
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
  hours: string[]
}

/** Where a procedure is filed, and who else takes part. */
export interface PlacesView {
  places: PlaceView[]
  /** The published text about the agency, when no known agency matches it. */
  asPublished?: { text: string; lang?: Locale }
  others: { label: string; text: string }[]
  isNonBoundary: boolean
}

type Hours = NonNullable<Agency['openingHours']>[number]
type Place = Pick<Agency, 'name'> &
  Partial<Record<'slug' | 'address' | 'phone' | 'hotline' | 'email', string | null>> & {
    openingHours?: Pick<Hours, 'days' | 'from' | 'to' | 'note'>[] | null
  }

const isFilled = (ref: string | Agency): ref is Agency => typeof ref === 'object' && ref !== null

/** 'Thứ Hai đến thứ Sáu: 07:30 – 11:30, 13:30 – 17:00' per group of days, with its note once. */
export function toHours(hours: Place['openingHours']): string[] {
  const groups = new Map<string, { days: string; note: string; times: string[] }>()
  for (const { days, from, to, note } of hours ?? []) {
    const key = `${days}|${note ?? ''}`
    const group = groups.get(key) ?? { days, note: note ? ` (${note})` : '', times: [] }
    group.times.push(`${from} – ${to}`)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ days, note, times }) => `${days}: ${times.join(', ')}${note}`)
}

/** An agency as a place to go to. */
export function toPlace(agency: Place, locale: Locale): PlaceView {
  const { name, slug, address, phone, hotline, email, openingHours } = agency
  const lang = langOf(name, locale)
  return {
    name,
    hours: toHours(openingHours),
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
export function toPlaces(doc: Procedure, locale: Locale): PlacesView {
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
    places: receiving.map((agency) => toPlace(agency, locale)),
    ...(doc.agencyText && { asPublished: { text: doc.agencyText, ...(lang && { lang }) } }),
    others: others.filter(({ text }) => text),
    isNonBoundary: doc.nonBoundary === true,
  }
}
