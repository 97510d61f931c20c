import type { CollectionSlug, GlobalSlug } from 'payload'
import { isHiddenByMoments } from '../../cms/content/moments.ts'
import { markPublished } from '../../cms/moments/published.ts'
import { commitsLate, LATEST_SEEN, markerOf } from './changed.ts'
import { keep } from './kept.ts'
import { isClockWell } from './moments.ts'
import { getCms } from './payload.ts'
import { OUTDATED } from './reads.ts'
import { nameOfTag } from './readTags.ts'

const GLOBALS: readonly string[] = ['home', 'navigation', 'search-settings', 'site-settings']
/** A page is renewed by it only when nothing has changed for sure. */
const NOW = { lasts: false }
const GLOBAL_AGE = 500
const PUBLISHED_AGE = 200

const globals = new Map<string, () => Promise<string>>()

async function readGlobal(slug: GlobalSlug): Promise<string> {
  const cms = await getCms()
  const { updatedAt } = await cms.findGlobal({ slug, depth: 0, overrideAccess: false, select: {} })
  return updatedAt ?? ''
}

function globalMarker(slug: GlobalSlug): Promise<string> {
  const known = globals.get(slug) ?? keep(() => readGlobal(slug), GLOBAL_AGE, 0, NOW)
  globals.set(slug, known)
  return known()
}

interface Text {
  text: string
  newest: string
}

async function readPublished(collection: CollectionSlug): Promise<Text> {
  const seen = (await commitsLate()) ? LATEST_SEEN : 1
  const { total, latest } = await markPublished(await getCms(), collection, seen)
  const stamps = latest.map(({ id, updatedAt }) => `${id} ${updatedAt}`)
  return { text: `${total} ${stamps.join()}`, newest: latest[0]?.updatedAt ?? '' }
}

const published = new Map<string, () => Promise<Text>>()

/** Of types whose documents appear by the clock: else pages that such a moment does not touch would seem changed by it. */
function publishedText(collection: CollectionSlug): Promise<Text> {
  const known = published.get(collection) ?? keep(() => readPublished(collection), PUBLISHED_AGE, 0, NOW)
  published.set(collection, known)
  return known()
}

async function markerText(name: string): Promise<Text> {
  if (GLOBALS.includes(name)) {
    const newest = await globalMarker(name as GlobalSlug)
    return { text: newest, newest }
  }
  if (isHiddenByMoments(name)) return publishedText(name as CollectionSlug)
  const { total, newest, latest } = await markerOf(name as CollectionSlug)
  return { text: `${total} ${latest}`, newest }
}

/**
 * What the content behind tags is now: how much there is of each collection they name, and when it last changed. What
 * changes by the clock makes pages old by itself (moments.ts). Cheap: each collection is asked about once in a while for
 * all pages together.
 * @returns undefined when nobody can tell: there are no tags, the page was made of an outdated answer, or moments could not be noticed of late
 * @throws when the database is away
 */
export async function stampOf(
  tags: readonly string[],
): Promise<{ text: string; newest: number } | undefined> {
  if (tags.length === 0 || tags.includes(OUTDATED) || !isClockWell()) return undefined
  const names = [...new Set(tags.map(nameOfTag))].sort()
  const markers = await Promise.all(names.map(markerText))
  const newest = Math.max(...markers.map((marker) => Date.parse(marker.newest) || 0))
  return { text: markers.map(({ text }) => text).join('|'), newest }
}
