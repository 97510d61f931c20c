import type { Agency, Media, Site, Unit } from '../../cms/payload-types.ts'
import { useText } from '../i18n/index.ts'
import {
  aboutPath,
  agenciesPath,
  documentsPath,
  eventsPath,
  homePath,
  lifeEventsPath,
  mediaPath,
  newsPath,
  proceduresPath,
  searchPath,
  type Locale,
} from '../paths.ts'
import { toAlertView, type StoredAlert } from './alerts/alert.ts'
import { toContact } from './contact.ts'
import type { Chrome, Navigation, NavLink, SiteSettings } from './chrome.ts'
import { hrefIn, safeHref } from './safe-href.ts'
import { contactsOf } from './site-contact.ts'

/** A site as the CMS stores it, with what its record names. */
interface StoredRecord {
  site: Site
  agency?: Agency | undefined
  emblem?: Media | undefined
  origin: string
}

/** What the CMS stores for every page: the provincial portal, and the component site that is read. */
export interface StoredSite extends StoredRecord {
  component?: StoredRecord
  /** The alerts in force, see cms/content/alerts. */
  alerts?: { everywhere: StoredAlert[]; atHome: StoredAlert[] }
}

/** The fields that hold a text. */
function filled<K extends string>(source: Partial<Record<K, string | null>>, keys: readonly K[]) {
  const pairs = keys.flatMap((key) => (source[key] ? [[key, source[key]] as const] : []))
  return Object.fromEntries(pairs) as Partial<Record<K, string>>
}

function toEmblem(emblem: Media | undefined): SiteSettings['emblem'] {
  if (!emblem?.filename) return undefined
  const { filename, width, height } = emblem.sizes?.icon?.filename ? emblem.sizes.icon : emblem
  return { src: mediaPath(filename ?? emblem.filename), width: width ?? 44, height: height ?? 44 }
}

/** The name of a unit within a sentence: 'xã Bắc Hà'; agencies keep their capital. */
const withinSentence = (name: string): string =>
  name.replace(/^(Xã|Phường|Đặc khu)(?= )/, (kind) => kind.toLocaleLowerCase('vi'))

/** The names and the contact of a site, and what it does not say from its agency and from the portal it belongs to. */
function toSettings(
  { site, agency, emblem, origin }: StoredRecord,
  locale: Locale,
  portal?: SiteSettings,
): SiteSettings {
  const bar = site.demoBanner?.enabled ? site.demoBanner.text : undefined
  // Component sites have the bar of the portal.
  const demoText = portal ? portal.demoText : bar
  const own = toEmblem(emblem) ?? portal?.emblem
  const accent = site.accent === 'indigo' ? undefined : site.accent
  const { openingHours: _, ...contacts } = contactsOf({ site, agency })
  return {
    origin,
    siteName: site.title || useText(locale).sites.siteName(withinSentence(site.name)),
    agencyName: site.agencyName || agency?.name || site.name,
    ...contacts,
    ...filled(site, ['responsiblePerson', 'copyright']),
    ...(portal && {
      portal: { name: portal.siteName, origin: portal.origin, agencyName: portal.agencyName },
    }),
    ...(demoText && { demoText }),
    ...(own && { emblem: own }),
    ...(accent && { accent }),
  }
}

type StoredLink = { label: string; href: string }

function toLinks(links: StoredLink[] | null | undefined, locale: Locale): NavLink[] {
  return (links ?? []).flatMap(({ label, href }) => {
    const safe = safeHref(href)
    return safe ? [{ label, href: hrefIn(safe, locale) }] : []
  })
}

/** A link of the provincial portal, seen from a component site. */
const onPortal =
  (origin: string) =>
  ({ label, href }: NavLink): NavLink => ({ label, href: href.startsWith('/') ? origin + href : href })

/** The menu of a component site: the same entries in the same order on each, then its own. */
function toComponentNavigation({ site }: StoredRecord, portal: Chrome, locale: Locale): Navigation {
  const { sites, common } = useText(locale)
  const own = [
    { label: common.home, href: homePath(locale) },
    { label: sites.about, href: aboutPath(locale) },
    { label: sites.news, href: newsPath(locale) },
    { label: sites.procedures, href: proceduresPath(locale) },
    { label: sites.documents, href: documentsPath(locale) },
    { label: sites.events, href: eventsPath(locale) },
    ...toLinks(site.menu, locale),
  ]
  const { siteName, origin } = portal.settings
  const above = [
    { label: siteName, href: homePath(locale) },
    { label: sites.lifeEvents, href: lifeEventsPath(locale) },
    { label: sites.agencies, href: agenciesPath(locale) },
    { label: sites.search, href: searchPath({}, locale) },
  ]
  return {
    main: own,
    footer: [
      { heading: sites.onThisSite, links: own.slice(1) },
      { heading: sites.onPortal, links: above.map(onPortal(origin)) },
    ],
  }
}

/** The name of the area that a site serves: a commune for its own site, else the province. */
export function areaOf(
  { unit, component }: Pick<StoredSite, 'component'> & { unit?: Unit | undefined },
  locale: Locale,
): string | undefined {
  if (component?.site.tier === 'commune') return component.site.name
  return (locale === 'en' ? unit?.fullNameEn : undefined) || unit?.fullName
}

/** Settings and menus as the frame of a page needs them. Links that are not safe to follow are left out. */
export function toChrome({ component, alerts, ...record }: StoredSite, locale: Locale): Chrome {
  const { menu, footer } = record.site
  const columns = (footer ?? []).map(({ heading, links }) => ({ heading, links: toLinks(links, locale) }))
  const portal = {
    settings: toSettings(record, locale),
    navigation: { main: toLinks(menu, locale), footer: columns },
    contact: toContact(record.site),
    alerts: (alerts?.everywhere ?? []).map((alert) => toAlertView(alert, locale)),
    homeAlerts: (alerts?.atHome ?? []).map((alert) => toAlertView(alert, locale)),
  }
  if (!component) return portal
  return {
    ...portal,
    settings: toSettings(component, locale, portal.settings),
    navigation: toComponentNavigation(component, portal, locale),
    contact: toContact(record.site, { site: component.site, agency: component.agency }),
  }
}
