import type {
  Agency,
  Media,
  Navigation as StoredNavigation,
  Site,
  SiteSetting,
} from '../../cms/payload-types.ts'
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
import type { Chrome, Navigation, NavLink, SiteSettings } from './chrome.ts'
import { hrefIn, safeHref } from './safe-href.ts'
import { contactsOf } from './site-contact.ts'

/** What the CMS stores for every page; site/data/settings.ts loads it. */
export interface StoredSite {
  origin: string
  settings: Partial<SiteSetting>
  navigation: Partial<StoredNavigation>
  component?: {
    site: Site
    agency: Agency | undefined
    emblem: Media | undefined
    origin: string
  }
}

const fallbackNames = {
  vi: { siteName: 'Cổng thông tin điện tử tỉnh', agencyName: 'Ủy ban nhân dân tỉnh' },
  en: { siteName: 'Provincial web portal', agencyName: 'Provincial People’s Committee' },
}

/** The fields that hold a text. */
function filled<K extends string>(source: Partial<Record<K, string | null>>, keys: readonly K[]) {
  const pairs = keys.flatMap((key) => (source[key] ? [[key, source[key]] as const] : []))
  return Object.fromEntries(pairs) as Partial<Record<K, string>>
}

function toEmblem(emblem: string | Media | null | undefined): SiteSettings['emblem'] {
  if (!emblem || typeof emblem === 'string' || !emblem.filename) return undefined
  const { filename, width, height } = emblem.sizes?.icon?.filename ? emblem.sizes.icon : emblem
  return { src: mediaPath(filename ?? emblem.filename), width: width ?? 44, height: height ?? 44 }
}

const CONTACTS = ['address', 'phone', 'email', 'hotline', 'responsiblePerson', 'copyright'] as const

function toSettings({ origin, settings }: StoredSite, locale: Locale): SiteSettings {
  const { demoBanner } = settings
  const demoText = demoBanner?.enabled ? demoBanner.text : undefined
  const emblem = toEmblem(settings.emblem)
  return {
    origin,
    ...fallbackNames[locale],
    ...filled(settings, ['siteName', 'agencyName']),
    ...filled(settings, CONTACTS),
    ...(demoText && { demoText }),
    ...(emblem && { emblem }),
  }
}

type StoredLink = { label: string; href: string }

function toLinks(links: StoredLink[] | null | undefined, locale: Locale): NavLink[] {
  return (links ?? []).flatMap(({ label, href }) => {
    const safe = safeHref(href)
    return safe ? [{ label, href: hrefIn(safe, locale) }] : []
  })
}

type StoredComponent = NonNullable<StoredSite['component']>

/** The name of a unit within a sentence: 'xã Bắc Hà'; agencies keep their capital. */
const withinSentence = (name: string): string =>
  name.replace(/^(Xã|Phường|Đặc khu)(?= )/, (kind) => kind.toLocaleLowerCase('vi'))

/** A component site in the settings of the portal: its names and contact, and what it does not say from its agency. */
function toComponentSettings(
  { site, agency, emblem, origin }: StoredComponent,
  { settings, locale }: { settings: SiteSettings; locale: Locale },
): SiteSettings {
  const { sites } = useText(locale)
  const own = toEmblem(emblem) ?? settings.emblem
  const accent = site.accent === 'indigo' ? undefined : site.accent
  const { openingHours: _, ...contacts } = contactsOf({ site, agency })
  return {
    origin,
    siteName: site.title || sites.siteName(withinSentence(site.name)),
    agencyName: agency?.name ?? site.name,
    ...contacts,
    ...filled(site, ['responsiblePerson']),
    portal: { name: settings.siteName, origin: settings.origin, agencyName: settings.agencyName },
    ...(settings.demoText && { demoText: settings.demoText }),
    ...(own && { emblem: own }),
    ...(accent && { accent }),
  }
}

/** A link of the provincial portal, seen from a component site. */
const onPortal =
  (origin: string) =>
  ({ label, href }: NavLink): NavLink => ({ label, href: href.startsWith('/') ? origin + href : href })

/** The menu of a component site: the same entries in the same order on each, then its own. */
function toComponentNavigation({ site }: StoredComponent, portal: Chrome, locale: Locale): Navigation {
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

/** The frame of the provincial portal as a component site has it. */
function toComponentChrome(component: StoredComponent, portal: Chrome, locale: Locale): Chrome {
  return {
    settings: toComponentSettings(component, { settings: portal.settings, locale }),
    navigation: toComponentNavigation(component, portal, locale),
  }
}

/** Settings and menus as the frame of a page needs them. Links that are not safe to follow are left out. */
export function toChrome(site: StoredSite, locale: Locale): Chrome {
  const { main, footer } = site.navigation
  const columns = (footer ?? []).map(({ heading, links }) => ({ heading, links: toLinks(links, locale) }))
  const portal = {
    settings: toSettings(site, locale),
    navigation: { main: toLinks(main, locale), footer: columns },
  }
  return site.component ? toComponentChrome(site.component, portal, locale) : portal
}
