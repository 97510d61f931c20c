import type { Accent } from '../../cms/content/sites.ts'
import type { AlertView } from './alerts/alert.ts'
import type { Contact } from './contact.ts'

/**
 * Settings that every page needs around its content. Loaded once per request by site/data, in the language of the
 * page.
 */
export interface SiteSettings {
  /** Public address of the portal (PORTAL_URL) without a final slash. */
  origin: string
  /** 'Cổng thông tin điện tử tỉnh Lào Cai' */
  siteName: string
  /** Full name of the agency responsible for the portal: 'Ủy ban nhân dân tỉnh Lào Cai' */
  agencyName: string
  address?: string
  phone?: string
  email?: string
  hotline?: string
  responsiblePerson?: string
  copyright?: string
  /** Text of the demonstration bar; absent when it is switched off. */
  demoText?: string
  /** The provincial portal that a component site belongs to; absent on that portal. */
  portal?: { name: string; origin: string; agencyName: string }
  /** Colours of a component site; absent when they are those of the portal. */
  accent?: Accent
  /** Picture used instead of the portal's own mark. */
  emblem?: { src: string; width: number; height: number }
}

export interface NavLink {
  label: string
  /** Public path, already in the language of the page, or an https address. */
  href: string
}

export interface Navigation {
  main: NavLink[]
  footer: { heading: string; links: NavLink[] }[]
}

/** Settings and menus together. */
export interface Chrome {
  settings: SiteSettings
  navigation: Navigation
  /** Where mistakes and complaints are reported. */
  contact: Contact
  /** Emergencies, which stand on every page. */
  alerts: AlertView[]
  /** The other alerts in force, for the home page. */
  homeAlerts: AlertView[]
}

/** One step of the trail. The last one is the page itself and has no href. */
export interface Crumb {
  label: string
  href?: string
}
