import { fieldsOfPart, type HOME_FIELDS, type PortalPart } from '../../cms/content/portalParts.ts'
import {
  isPortal,
  pushesTo,
  stateOfSite,
  type ComponentTier,
  type PushTarget,
} from '../../cms/content/sites.ts'
import type { Site } from '../../cms/payload-types.ts'
import { NotFound } from '../errors.ts'
import type { Locale } from '../paths.ts'
import { listAgencies } from './agencies.ts'
import { previewedDraft, unlessOver } from './draft.ts'
import { env } from './env.ts'
import { readDraftIn, type Localized } from './localized.ts'
import { collectReads, noteRead, OUTDATED, withoutNoting } from './reads.ts'
import { momentTags } from './readTags.ts'
import { makeSnapshot } from './snapshot.ts'

/** A site as stored, in a language; relations are ids. */
export type StoredSite = Localized<Site>

/** The record of the provincial portal, and those of its component sites. */
const listRecords = makeSnapshot({
  collection: 'sites',
  select: {
    ...{ name: true, title: true, slug: true, tier: true, agency: true, unit: true, intro: true },
    ...{ hosts: true, live: true, closedFrom: true, movedTo: true, accent: true, emblem: true },
    ...{ alerts: true, menu: true, blocks: true, address: true, phone: true, hotline: true, email: true },
    ...{ responsiblePerson: true, openingHours: true, apparatus: true, functions: true, history: true },
    ...{ nature: true, culture: true, leadersPage: true },
    ...{ agencyName: true, spokesperson: true, copyright: true, complaint: true, demoBanner: true },
    ...{ footer: true, examples: true, commonProcedures: true, lifeEvents: true },
  },
  sort: ['slug'],
})

/** The id of a relation, whether it is filled in or not. */
export const idOf = (relation: string | { id: string } | null | undefined): string | undefined =>
  typeof relation === 'string' ? relation : relation?.id

/** The records, with the one whose draft is previewed as it is there. */
async function withDraft(records: readonly StoredSite[], locale: Locale): Promise<readonly StoredSite[]> {
  const preview = previewedDraft()
  if (preview?.collection !== 'sites') return records
  const draft = await unlessOver(preview, () => readDraftIn('sites', preview, { locale, depth: 0 }))
  if (!draft) return records
  const isKnown = records.some(({ id }) => id === draft.id)
  return isKnown ? records.map((one) => (one.id === draft.id ? draft : one)) : [...records, draft]
}

/** All records for a caller that notes by itself which one its answer depends on. */
async function listQuietly(locale: Locale): Promise<readonly StoredSite[]> {
  const { value, tags } = await withoutNoting(() => collectReads(() => listRecords(locale)))
  if (tags.has(OUTDATED)) noteRead(OUTDATED)
  return withDraft(value, locale)
}

async function readPortal(part: PortalPart, locale: Locale): Promise<object> {
  noteRead(part)
  const portal = (await listQuietly(locale)).find(isPortal)
  if (!portal)
    throw new Error('The database has no record of the provincial portal: it has not been prepared.')
  return fieldsOfPart(portal, part)
}

/** What the home page of the provincial portal is made of; relations are ids. */
export type StoredHome = Pick<StoredSite, (typeof HOME_FIELDS)[number]>

/**
 * The record of the provincial portal in a language, but for its home page: what stands on every page.
 * @throws while the database has not been prepared
 */
export const findPortal = async (locale: Locale): Promise<StoredSite> =>
  (await readPortal('site-settings', locale)) as StoredSite

/** The procedures that many people need, as ids in the editors' order. @throws while the database has not been prepared */
export const findCommonProcedures = async (locale: Locale): Promise<Pick<StoredHome, 'commonProcedures'>> =>
  readPortal('common-procedures', locale)

/** The home page of the provincial portal in a language. @throws while the database has not been prepared */
export const findPortalHome = async (locale: Locale): Promise<StoredHome> => ({
  ...((await readPortal('home', locale)) as StoredHome),
  ...(await findCommonProcedures(locale)),
})

/** Every component site that the public may know of, in the order of slugs. What is made of them does not change with the portal, whose record stands beside theirs. */
export async function listSites(locale: Locale): Promise<StoredSite[]> {
  noteRead('sites', ...momentTags('sites'))
  return (await listQuietly(locale)).filter((site) => !isPortal(site))
}

/** The component site with a slug, in a language, or undefined. What is read of it changes with this site alone. */
export async function findSite(slug: string, locale: Locale): Promise<StoredSite | undefined> {
  const site = (await listQuietly(locale)).find((one) => one.slug === slug && !isPortal(one))
  noteRead(site ? `sites:${site.id}` : 'sites')
  return site
}

const portal = new URL(env.PORTAL_URL)

/** Host names that lead to a site, the main one first. */
export const hostsOf = ({ hosts, slug }: Site): string[] => [
  ...(hosts ?? []).map(({ host }) => host),
  `${slug}.${env.SITES_DOMAIN}`,
]

export const originOfHost = (host: string): string =>
  `${portal.protocol}//${host}${portal.port && `:${portal.port}`}`

/** Public address of a site without a final slash. */
export const originOf = (site: Site): string => originOfHost(hostsOf(site)[0]!)

/** Whose items a component site shows: those of its agency and of agencies below that have no site of their own. */
export interface Scope {
  site: StoredSite
  tier: ComponentTier
  agency: string
  agencies: readonly string[]
  /** The targets of items that the province pushes to it. */
  pushed: readonly PushTarget[]
}

/** Agencies below one, as far as none between has a site. */
function below(
  agency: string,
  children: ReadonlyMap<string, string[]>,
  owners: ReadonlySet<string>,
): string[] {
  const own = (children.get(agency) ?? []).filter((id) => !owners.has(id))
  return [agency, ...own.flatMap((id) => below(id, children, new Set([...owners, agency])))]
}

/** Public address of a component site by its slug, or of the provincial portal. */
export async function findSiteOrigin(slug: string | undefined): Promise<string> {
  const site = slug === undefined ? undefined : await findSite(slug, 'vi')
  return site ? originOf(site) : env.PORTAL_URL
}

/**
 * What a component site is narrowed to; null for the provincial portal.
 * @param slug Astro.locals.site
 * @throws NotFound when no site has the slug, or the site has no agency any more
 */
export async function loadScope(slug: string | undefined, locale: Locale = 'vi'): Promise<Scope | null> {
  const site = slug === undefined ? undefined : await findSite(slug, locale)
  const agency = idOf(site?.agency)
  if (slug === undefined) return null
  if (!site || agency === undefined) throw new NotFound('no such site')
  const [sites, agencies] = await withoutNoting(() => Promise.all([listSites('vi'), listAgencies('vi')]))
  const live = sites.filter((one) => stateOfSite(one) === 'live')
  const owners = new Set(live.flatMap((one) => idOf(one.agency) ?? []))
  const children = new Map<string, string[]>()
  for (const { id, parent } of agencies) {
    const above = idOf(parent)
    if (above) children.set(above, [...(children.get(above) ?? []), id])
  }
  const tier = site.tier as ComponentTier
  return { site, tier, agency, agencies: below(agency, children, owners), pushed: pushesTo(tier) }
}
