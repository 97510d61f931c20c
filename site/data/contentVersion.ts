import type { CollectionSlug, SelectType } from 'payload'
import { isHiddenByMoments } from '../../cms/content/moments.ts'
import { isPortalPart } from '../../cms/content/portalParts.ts'
import { PROVINCE } from '../../cms/content/sites.ts'
import { markPublished } from '../../cms/moments/published.ts'
import { CORRECTIONS } from './corrections.ts'
import { commitsLate, LATEST_SEEN, markerOf } from './changed.ts'
import { keep } from './kept.ts'
import { isClockWell } from './moments.ts'
import { LAW_REVIEWS } from './lawChanges.ts'
import { OWNER_SITES, readOwnerSites } from './ownerSites.ts'
import { getCms } from './payload.ts'
import { CASE_KINDS, CASES } from './publicCases.ts'
import { OUTDATED } from './reads.ts'
import { nameOfTag } from './readTags.ts'

/** Pages are renewed by this answer: during an outage an old one must not pass for current. */
const NOW = { lasts: false }
const SETTINGS_AGE = 500
const PUBLISHED_AGE = 200

async function readSearchSettings(): Promise<string> {
  const cms = await getCms()
  const asked = { slug: 'search-settings', depth: 0, overrideAccess: false, select: {} } as const
  return (await cms.findGlobal(asked)).updatedAt ?? ''
}

async function readPortal(): Promise<string> {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: 'sites', where: { tier: { equals: PROVINCE } }, limit: 1, pagination: false },
    ...{ depth: 0, overrideAccess: false, select: { updatedAt: true } as SelectType },
  })
  return docs[0]?.updatedAt ?? ''
}

const searchSettings = keep(readSearchSettings, SETTINGS_AGE, 0, NOW)
const portal = keep(readPortal, SETTINGS_AGE, 0, NOW)

/** When what is one record was last changed; of sites the provincial portal is looked at alone. */
function changeOf(name: string): (() => Promise<string>) | undefined {
  return isPortalPart(name) ? portal : name === 'search-settings' ? searchSettings : undefined
}

interface Text {
  text: string
  newest: string
}

async function readPublished(collection: CollectionSlug): Promise<Text> {
  const seen = (await commitsLate()) ? LATEST_SEEN : 1
  const { total, latest } = await markPublished(await getCms(), collection, seen)
  const changes = latest.map(({ id, updatedAt }) => `${id} ${updatedAt}`)
  return { text: `${total} ${changes.join()}`, newest: latest[0]?.updatedAt ?? '' }
}

/** Records that nobody reads but modules of this folder. */
const UNREAD: ReadonlySet<string> = new Set([LAW_REVIEWS, CASES, CASE_KINDS, CORRECTIONS])

const published = new Map<string, () => Promise<Text>>()

/**
 * For types whose documents are published by the clock: other markers would also change at moments that do not concern
 * the page. And for records that the public does not read.
 */
function publishedText(collection: CollectionSlug): Promise<Text> {
  const known = published.get(collection) ?? keep(() => readPublished(collection), PUBLISHED_AGE, 0, NOW)
  published.set(collection, known)
  return known()
}

async function markerText(name: string): Promise<Text> {
  const changed = await changeOf(name)?.()
  if (changed !== undefined) return { text: changed, newest: changed }
  if (name === OWNER_SITES) {
    const { text, since } = await readOwnerSites()
    return { text, newest: since }
  }
  if (isHiddenByMoments(name) || UNREAD.has(name)) return publishedText(name as CollectionSlug)
  const { total, newest, latest } = await markerOf(name as CollectionSlug)
  return { text: `${total} ${latest}`, newest }
}

/**
 * The current version of the content behind tags: how much there is of each collection they name, and when it last
 * changed. Changes by the clock make pages stale separately (moments.ts). Cheap: each collection is asked at most a
 * few times a second for all pages together.
 * @returns undefined when the version cannot be told: there are no tags, the page was made of an outdated answer, or
 * moments may have been missed lately
 * @throws when the database is unreachable
 */
export async function contentVersionOf(
  tags: readonly string[],
): Promise<{ text: string; newest: number } | undefined> {
  if (tags.length === 0 || tags.includes(OUTDATED) || !isClockWell()) return undefined
  const names = [...new Set(tags.map(nameOfTag))].sort()
  const markers = await Promise.all(names.map(markerText))
  const newest = Math.max(...markers.map((marker) => Date.parse(marker.newest) || 0))
  return { text: markers.map(({ text }) => text).join('|'), newest }
}
