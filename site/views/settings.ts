import type { Media, Navigation as StoredNavigation, SiteSetting } from '../../cms/payload-types.ts'
import { mediaPath, type Locale } from '../paths.ts'
import type { Chrome, NavLink, SiteSettings } from './chrome.ts'
import { hrefIn, safeHref } from './safe-href.ts'

/** What the CMS stores for every page; site/data/settings.ts loads it. */
export interface StoredSite {
  origin: string
  settings: Partial<SiteSetting>
  navigation: Partial<StoredNavigation>
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

const contacts = ['address', 'phone', 'email', 'hotline', 'responsiblePerson', 'copyright'] as const

function toSettings({ origin, settings }: StoredSite, locale: Locale): SiteSettings {
  const { demoBanner } = settings
  const demoText = demoBanner?.enabled ? demoBanner.text : undefined
  const emblem = toEmblem(settings.emblem)
  return {
    origin,
    ...fallbackNames[locale],
    ...filled(settings, ['siteName', 'agencyName']),
    ...filled(settings, contacts),
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

/** Settings and menus as the frame of a page needs them. Links that are not safe to follow are left out. */
export function toChrome(site: StoredSite, locale: Locale): Chrome {
  const { main, footer } = site.navigation
  const columns = (footer ?? []).map(({ heading, links }) => ({ heading, links: toLinks(links, locale) }))
  return {
    settings: toSettings(site, locale),
    navigation: { main: toLinks(main, locale), footer: columns },
  }
}
