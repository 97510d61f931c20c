import { homePath, type Locale } from '../paths.ts'
import type { SiteSettings } from './chrome.ts'

/** Background of the mark, and colour of the browser's frame. */
const NIGHT = '#16284f'
const PAPER = '#ffffff'

const icon = (src: string, size: number, purpose: string) => ({
  src,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

const ICONS = [
  icon('/icon-192.png', 192, 'any'),
  icon('/icon-512.png', 512, 'any'),
  icon('/icon-maskable-192.png', 192, 'maskable'),
  icon('/icon-maskable-512.png', 512, 'maskable'),
]

/** Names of the portal for the home screen of a phone. */
interface Named {
  siteName: SiteSettings['siteName']
  /** The province alone, since a home screen has room for a word or two. */
  shortName: string | undefined
}

/** The web app manifest (https://www.w3.org/TR/appmanifest/) in a language. */
export function toManifest({ siteName, shortName }: Named, locale: Locale): object {
  return {
    id: homePath(locale),
    name: siteName,
    short_name: shortName ?? siteName,
    lang: locale,
    dir: 'ltr',
    start_url: homePath(locale),
    scope: '/',
    // Links lead to other sites and files: this mode keeps the back button.
    display: 'minimal-ui',
    theme_color: NIGHT,
    background_color: PAPER,
    icons: ICONS,
  }
}
