import type { CollectionSlug, Payload, SelectType } from 'payload'
import { idOf } from '../content/record.ts'
import { env } from '../env.ts'
import { listPublicRows, type PublicRow } from '../jobs/publicView.ts'
import { linkFieldsOf, urlsIn } from './fields.ts'

/** A public document with a link. */
export interface LinkPlace {
  collection: CollectionSlug
  id: string
  title: string
}

/** Where a link stands. */
export interface LinkUse {
  places: LinkPlace[]
  /** The ids of the agencies that own the documents. */
  owners: string[]
}

/** How many documents are named of one link. */
const MOST_PLACES = 20
/** Whose agency is not the one that may change them. */
const NOT_OWNED: readonly string[] = ['entry-points']
/** Records of the system, and what is no page of the portal. */
const LEFT_OUT =
  /^(payload-|users$|redirects$|search-|sign-in-|audit-|reviews$|link-checks$|address-probes$|link-reports$)/

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : String((value as { vi?: unknown } | null)?.vi ?? '')

function ownerOf(collection: string, { id, agency }: PublicRow): string | null {
  if (collection === 'agencies') return String(id)
  const owner = NOT_OWNED.includes(collection) ? null : idOf(agency)
  return owner ? String(owner) : null
}

/** Hosts of the portal and its component sites, whose addresses are not external. */
function isOwn(url: string): boolean {
  const { hostname } = new URL(url)
  const domain = env.SITES_DOMAIN
  return (
    hostname === new URL(env.PORTAL_URL).hostname || hostname === domain || hostname.endsWith(`.${domain}`)
  )
}

function add(found: Map<string, LinkUse>, url: string, place: LinkPlace, owner: string | null): void {
  const use = found.get(url) ?? { places: [], owners: [] }
  found.set(url, use)
  const isKnown = use.places.some(({ collection, id }) => collection === place.collection && id === place.id)
  if (!isKnown && use.places.length < MOST_PLACES) use.places.push(place)
  if (owner && !use.owners.includes(owner)) use.owners.push(owner)
}

/** Every link to another site in what the public sees, with the documents in which it stands. */
export async function collectLinks(payload: Payload): Promise<Map<string, LinkUse>> {
  const found = new Map<string, LinkUse>()
  for (const { config } of Object.values(payload.collections)) {
    const names = LEFT_OUT.test(config.slug) ? [] : linkFieldsOf(config.flattenedFields)
    if (names.length === 0) continue
    const title = config.admin.useAsTitle ?? 'id'
    const select = Object.fromEntries([...names, title, 'agency'].map((name) => [name, true])) as SelectType
    for await (const rows of listPublicRows(payload, config.slug as CollectionSlug, { select }))
      for (const row of rows)
        for (const url of urlsIn(names.map((name) => ({ [name]: row[name] })))) {
          if (isOwn(url)) continue
          const place = {
            collection: config.slug as CollectionSlug,
            id: String(row.id),
            title: wordsOf(row[title]) || url,
          }
          add(found, url, place, ownerOf(config.slug, row))
        }
  }
  return found
}
