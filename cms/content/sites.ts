import type { Words } from './types/contentType.ts'

/** Kinds of component sites. What the law wants of each stands in siteDuties of the same room. */
export const COMPONENT_TIERS = ['department', 'commune', 'other'] as const
export type ComponentTier = (typeof COMPONENT_TIERS)[number]

/** The tier of the provincial portal: of exactly one site. */
export const PROVINCE = 'province'
export const SITE_TIERS = [PROVINCE, ...COMPONENT_TIERS] as const
export type SiteTier = (typeof SITE_TIERS)[number]

/** Slug of the provincial portal, which stands at PORTAL_URL: no name is ever made into it, and the database keeps it unique. */
export const PORTAL_SLUG = '@'

/** Whether a record is that of the provincial portal. */
export const isPortal = ({ tier }: { tier?: unknown }): boolean => tier === PROVINCE

/** Colours of a site; site/styles/accents.css holds their tokens, whose contrast is tested. */
export const ACCENTS = ['indigo', 'green', 'teal', 'plum', 'brown'] as const
export type Accent = (typeof ACCENTS)[number]

/** What the home page of a component site can show, in the order in which a new site shows it. */
export const HOME_BLOCKS = [
  'introduction',
  'procedures',
  'news',
  'events',
  'documents',
  'map',
  'predecessors',
  'leaders',
  'contact',
] as const
export type HomeBlock = (typeof HOME_BLOCKS)[number]

/** The types whose items belong to an agency and are shown on sites. */
export const SHOWN_ON_SITES = ['news', 'legal-documents', 'pages', 'events', 'consultations'] as const
export type ShownOnSites = (typeof SHOWN_ON_SITES)[number]

/** Whether the items of a collection belong to an agency and are shown on sites. */
export const isShownOnSites = (collection: string): collection is ShownOnSites =>
  SHOWN_ON_SITES.some((one) => one === collection)

/** Whether an item of an agency is shown on the provincial portal. */
export const PROVINCE_STATES = ['no', 'asked', 'yes', 'refused'] as const
export type ProvinceState = (typeof PROVINCE_STATES)[number]

/** Which component sites an item of the province is shown on beside the provincial portal. */
export const PUSH_TARGETS = ['none', 'all', ...COMPONENT_TIERS] as const
export type PushTarget = (typeof PUSH_TARGETS)[number]

/** The targets that reach a site of a tier. */
export const pushesTo = (tier: ComponentTier): PushTarget[] => ['all', tier]

export const TIER_WORDS: Readonly<Record<SiteTier, Words>> = {
  province: { vi: 'Cổng tỉnh', en: 'Provincial portal' },
  department: { vi: 'Sở, ban, ngành', en: 'Department' },
  commune: { vi: 'Xã, phường', en: 'Commune' },
  other: { vi: 'Đơn vị khác', en: 'Other' },
}

/** The cookie that shows one reader a site before others find it: the token of a signed link. */
export const PREVIEW_COOKIE = 'site-preview'

interface Closing {
  live?: boolean | null
  closedFrom?: string | null
}

/** What readers of a site find now: the site, nothing yet, or that it was closed. */
export function stateOfSite({ live, closedFrom }: Closing, now = new Date()): 'draft' | 'live' | 'closed' {
  if (closedFrom && Date.parse(closedFrom) <= now.getTime()) return 'closed'
  return live ? 'live' : 'draft'
}

const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
const IP_ADDRESS = /^[\d.]+$/

/**
 * A host name as it is kept and compared: lower case, non-Latin letters in punycode (RFC 5890), no port, no final dot.
 * @returns null for what is no host name, and for addresses of machines
 */
export function toHostName(text: string): string | null {
  const typed = text.trim().toLowerCase()
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed) || !URL.canParse(`http://${typed}`)) return null
  const host = new URL(`http://${typed}`).hostname.replace(/\.$/, '')
  return HOST.test(host) && !IP_ADDRESS.test(host) ? host : null
}

/**
 * The host name in a Host header (RFC 9110, 7.2), which may end in a port.
 * @returns null for what is none: no name is guessed from it
 */
export function hostOfHeader(header: string | undefined): { name: string; port: string } | null {
  const [, name = '', port = ''] = /^([^:\s/@?#\\]+)(?::(\d{1,5}))?$/.exec(header ?? '') ?? []
  const lower = name.toLowerCase()
  return HOST.test(lower) ? { name: lower, port } : null
}
