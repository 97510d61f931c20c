import { isWithinDays, today } from '../../cms/content/day.ts'
import type { StoredHoliday } from '../../cms/content/hours/stored.ts'
import type { Agency, Unit } from '../../cms/payload-types.ts'
import { useText } from '../i18n/index.ts'
import { agencyPath, communePath, type Locale } from '../paths.ts'
import { toHours, type HoursView } from './hours.ts'
import { safeHref } from './safe-href.ts'
import { filled } from './uploads.ts'

export type StoredAgency = Agency & { contentLang: Locale }

/** The fields of an agency that a list line needs. */
export type LightAgency = Pick<
  StoredAgency,
  'id' | 'name' | 'slug' | 'abbreviation' | 'tier' | 'summary' | 'contentLang' | 'parent' | 'unit'
>

export interface AgencyLine {
  href: string
  name: string
  abbreviation?: string
  summary?: string
  lang?: Locale
}

/**
 * Agencies of a tier. Those of a single commune, about a hundred, form a group apart from the offices that every
 * commune has.
 */
export interface AgencyGroup {
  key: Agency['tier'] | 'single'
  title: string
  note: string
  lines: AgencyLine[]
}

const tiers = ['province', 'commune', 'vertical'] as const

/** An agency as a line of a list. */
export function toAgencyLine(doc: LightAgency, locale: Locale): AgencyLine {
  return {
    href: agencyPath(doc.slug ?? doc.id, locale),
    name: doc.name,
    ...(doc.abbreviation && { abbreviation: doc.abbreviation }),
    ...(doc.summary && { summary: doc.summary }),
    ...(doc.contentLang !== locale && { lang: doc.contentLang }),
  }
}

/** Whether an agency belongs to one commune or ward; there are as many as communes. */
export const isOfOneCommune = ({ tier, unit }: Pick<LightAgency, 'tier' | 'unit'>): boolean =>
  tier === 'commune' && Boolean(unit)

/** Agencies by tier in the editors' order, then those of single communes; empty groups are left out. */
export function toAgencyGroups(docs: readonly LightAgency[], locale: Locale): AgencyGroup[] {
  const { agencies } = useText(locale)
  const [single, general] = [docs.filter(isOfOneCommune), docs.filter((doc) => !isOfOneCommune(doc))]
  const toGroup = (key: AgencyGroup['key'], members: readonly LightAgency[]): AgencyGroup => ({
    key,
    title: agencies.tiers[key],
    note: agencies.tierNotes[key],
    lines: members.map((doc) => toAgencyLine(doc, locale)),
  })
  const groups = tiers.map((tier) =>
    toGroup(
      tier,
      general.filter((doc) => doc.tier === tier),
    ),
  )
  return [...groups, toGroup('single', single)].filter(({ lines }) => lines.length > 0)
}

/** Direct children of an agency, as list lines. */
export const toChildren = (docs: readonly LightAgency[], parent: string, locale: Locale): AgencyLine[] =>
  docs
    .filter((doc) => (typeof doc.parent === 'string' ? doc.parent : doc.parent?.id) === parent)
    .map((doc) => toAgencyLine(doc, locale))

/** An agency on its own page. */
export interface AgencyView {
  name: string
  abbreviation?: string
  tier: string
  summary?: string
  duties: string[]
  address?: string
  /** As written, with labels and extensions. */
  phone?: string
  email?: { text: string; href: string }
  website?: { text: string; href: string }
  hours: HoursView
  leaders: { name: string; position?: string }[]
  parent?: AgencyLine
  /** The commune or ward it belongs to. */
  unit?: { name: string; href?: string }
  contentLang: Locale
}

function contactsOf({ phone, email, website }: StoredAgency): Partial<AgencyView> {
  const site = safeHref(website)
  return {
    ...(phone && { phone }),
    ...(email && { email: { text: email, href: `mailto:${email}` } }),
    ...(site && { website: { text: site.replace(/^https?:\/\//, '').replace(/\/$/, ''), href: site } }),
  }
}

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\n+/)
    .map((line) => line.replace(/^[-–•+]\s*/, '').trim())
    .filter(Boolean)

/** Only communes and wards have pages. */
const toUnitLink = (unit: Unit, locale: Locale) => ({
  name: (locale === 'en' && unit.fullNameEn) || unit.fullName,
  ...(unit.tier === 'commune' && unit.slug && { href: communePath(unit.slug, locale) }),
})

/** A stored agency as its page shows it. Needs depth 1. @param holidays in the language of the page */
export function toAgency(doc: StoredAgency, locale: Locale, holidays: readonly StoredHoliday[]): AgencyView {
  const parent = filled(doc.parent)
  const stored = filled(doc.unit)
  const unit = stored && isWithinDays(today(), stored.validFrom, stored.validTo) ? stored : undefined
  return {
    name: doc.name,
    ...(doc.abbreviation && { abbreviation: doc.abbreviation }),
    tier: useText(locale).agencies.tiers[doc.tier],
    ...(doc.summary && { summary: doc.summary }),
    duties: linesOf(doc.duties),
    ...(doc.address && { address: doc.address }),
    ...contactsOf(doc),
    hours: toHours(doc, holidays, locale),
    leaders: (doc.leaders ?? []).map(({ name, position }) => ({ name, ...(position && { position }) })),
    ...(parent && { parent: toAgencyLine({ ...parent, contentLang: locale }, locale) }),
    ...(unit && { unit: toUnitLink(unit, locale) }),
    contentLang: doc.contentLang,
  }
}
