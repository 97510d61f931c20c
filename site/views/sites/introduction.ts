import { idOf } from '../../../cms/content/record.ts'
import { HOME_BLOCKS, type HomeBlock } from '../../../cms/content/sites.ts'
import type { StoredHoliday } from '../../../cms/content/hours/stored.ts'
import type { Page, Site, Unit } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { homePath, pagePath, type Locale } from '../../paths.ts'
import { toAgency, type AgencyView, type StoredAgency } from '../agencies.ts'
import type { MapPlace } from '../commune-map.ts'
import { langOf } from '../lang.ts'
import { contactsOf } from '../site-contact.ts'

type StoredSite = Site & { contentLang: Locale }

/** A commune with the address of its site, if it has one. */
type PlacedUnit = Pick<Unit, 'code' | 'fullName' | 'fullNameEn'> & { origin?: string }

const nameOf = ({ fullName, fullNameEn }: PlacedUnit, locale: Locale): string =>
  (locale === 'en' && fullNameEn) || fullName

/** The communes of the map, each with a link to its site. */
export const toPlaces = (units: readonly PlacedUnit[], locale: Locale): MapPlace[] =>
  units.map((unit) => ({
    code: unit.code,
    name: nameOf(unit, locale),
    ...(unit.origin && { href: unit.origin + homePath(locale) }),
  }))

/** The former units of a commune, with what is known of each. */
export const toPredecessors = (unit: Pick<Unit, 'predecessors'> | undefined): string[] =>
  (unit?.predecessors ?? []).map(({ name, note }) => (note ? `${name} (${note})` : name))

const STATUTORY = ['apparatus', 'functions', 'history', 'nature', 'culture', 'leadersPage'] as const

/** The pages that the law requires on a site, as links; missing ones are left out. */
export function toStatutoryLinks(
  site: StoredSite,
  pages: readonly Pick<Page, 'id' | 'path' | 'slug' | 'title'>[],
  locale: Locale,
) {
  const { statutory } = useText(locale).sites
  return STATUTORY.flatMap((name) => {
    const page = pages.find(({ id }) => id === idOf(site[name]))
    const path = page?.path || page?.slug
    return path ? [{ label: statutory[name], href: pagePath(path, locale) }] : []
  })
}

/** The paragraphs that introduce a site: its own, else those of its agency. */
export function toIntroduction(site: StoredSite, agency: AgencyView | undefined, locale: Locale) {
  const text = site.intro || agency?.summary || ''
  const lang = langOf(text, locale)
  return { paragraphs: text.split(/\n+/).filter(Boolean), ...(lang && { lang }) }
}

/** The agency of a site, with the contacts of the site in place of its own. */
export function toSiteAgency(
  site: StoredSite,
  { agency, holidays }: { agency: StoredAgency | null; holidays: readonly StoredHoliday[] },
  locale: Locale,
): AgencyView | undefined {
  return agency ? toAgency({ ...agency, ...contactsOf({ site, agency }) }, locale, holidays) : undefined
}

/** The enabled blocks of the home page in order; all blocks when none is chosen. */
export function toBlocks({ blocks }: Pick<Site, 'blocks'>): HomeBlock[] {
  if (!blocks?.length) return [...HOME_BLOCKS]
  const shown = blocks.filter(({ shown }) => shown !== false).map(({ block }) => block)
  return [...new Set(shown)]
}
