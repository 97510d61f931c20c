import { createHash } from 'node:crypto'
import { stateOfSite } from '../../cms/content/sites.ts'
import { shared } from '../cache/shared.ts'
import { listAgencies } from './agencies.ts'
import { env } from './env.ts'
import { keep } from './kept.ts'
import { collectReads, noteRead, OUTDATED, withoutNoting } from './reads.ts'
import { idOf, listSites, originOf } from './sites.ts'

/**
 * Tag of what depends on which sites are live, at which addresses and of which agencies, but on nothing else of them.
 */
export const OWNER_SITES = 'owner-sites'

const LOOK_AGAIN_MS = 1000

type Ids = ReadonlyMap<string, string>

interface OwnerSites {
  /** Version of this state. */
  text: string
  /** When this process first saw it; empty for the first state. */
  since: string
  /** Public addresses of live sites by agency, and by commune. */
  byAgency: Ids
  byUnit: Ids
  /** The parent agency, by agency. */
  parents: Ids
}

const pairs = (entries: (readonly [string | undefined, string | undefined])[]): Ids =>
  new Map(entries.flatMap(([key, value]) => (key && value ? [[key, value] as const] : [])))

/** Reads where sites are; when that has changed, the pages that depend on it become stale. */
async function read(before: OwnerSites | undefined): Promise<OwnerSites> {
  const [sites, agencies] = await Promise.all([listSites('vi'), listAgencies('vi')])
  const live = sites.filter((site) => stateOfSite(site) === 'live')
  const byAgency = pairs(live.map((site) => [idOf(site.agency), originOf(site)]))
  const byUnit = pairs(live.map((site) => [idOf(site.unit), originOf(site)]))
  const parents = pairs(agencies.map(({ id, parent }) => [id, idOf(parent)]))
  const whole = JSON.stringify([byAgency, byUnit, parents].map((ids) => [...ids].sort()))
  const text = createHash('sha256').update(whole).digest('base64url')
  if (before?.text === text) return before
  if (before) shared.cache?.purge([OWNER_SITES])
  return { text, since: before ? new Date().toISOString() : '', byAgency, byUnit, parents }
}

const look = keep(read, LOOK_AGAIN_MS)

/** Where the sites are, at most a second old. */
export async function readOwnerSites(): Promise<OwnerSites> {
  const { value, tags } = await withoutNoting(() => collectReads(look))
  noteRead(OWNER_SITES, ...(tags.has(OUTDATED) ? [OUTDATED] : []))
  return value
}

/** Public address of the live site of an agency, or of the nearest agency above it that has one. */
export async function findOwnerSite(
  agency: string | { id: string } | null | undefined,
): Promise<string | undefined> {
  const { byAgency, parents } = await readOwnerSites()
  const seen = new Set<string>()
  for (let id = idOf(agency); id !== undefined && !seen.has(id); id = parents.get(id)) {
    const origin = byAgency.get(id)
    if (origin !== undefined) return origin
    seen.add(id)
  }
  return undefined
}

/** Origin of the canonical address of an agency's items: the site of the owner, else the provincial portal. */
export const findOwnerOrigin = async (agency: string | { id: string } | null | undefined): Promise<string> =>
  (await findOwnerSite(agency)) ?? env.PORTAL_URL

/** Public addresses of the sites of communes, by the id of the unit. */
export const listSitesOfUnits = async (): Promise<Ids> => (await readOwnerSites()).byUnit
