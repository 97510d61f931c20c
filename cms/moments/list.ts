import type { CollectionSlug, Payload, SelectType, Where } from 'payload'
import {
  groupFieldsOf,
  groupsOf,
  MOMENT_SLUGS,
  momentFieldsOf,
  momentsIn,
  momentWhere,
  type MomentSlug,
  type Span,
} from '../content/moments.ts'
import { isPortal } from '../content/sites.ts'
import type { Turn } from './clock.ts'

const published: Where = { _status: { equals: 'published' } }

/** Selects the whole top-level field of each path: Payload omits rows of arrays that are selected in part. */
const selectOf = (slug: MomentSlug): SelectType =>
  Object.fromEntries(
    [...momentFieldsOf(slug), ...groupFieldsOf(slug), ...(slug === 'sites' ? ['tier'] : [])].map((path) => [
      path.split('.', 1)[0]!,
      true,
    ]),
  )

function turnsOf(slug: MomentSlug, doc: { id: string | number; tier?: unknown }, span: Span): Turn[] {
  const groups = groupsOf(slug, doc)
  const part = slug === 'sites' && isPortal(doc) && ({ part: 'home' } as const)
  const more = { ...(groups.length > 0 && { groups }), ...part }
  return momentsIn(slug, doc, span).map((at) => ({ slug, id: String(doc.id), at: at.getTime(), ...more }))
}

async function listOf(payload: Payload, slug: MomentSlug, span: Span): Promise<Turn[]> {
  const where = momentWhere(slug, span)
  if (!where) return []
  const { config } = payload.collections[slug as CollectionSlug]
  const { docs } = await payload.find({
    collection: slug as CollectionSlug,
    where: { and: [where as Where, ...(config.versions?.drafts ? [published] : [])] },
    select: selectOf(slug),
    depth: 0,
    pagination: false,
    // Finds documents hidden until their moment, too; only their ids and dates are loaded.
    overrideAccess: true,
  })
  return docs.flatMap((doc) => turnsOf(slug, doc, span))
}

/**
 * Every moment of published content within a span. Cheap: types whose dates are whole days are queried at midnight
 * only.
 */
export async function listTurns(payload: Payload, span: Span): Promise<Turn[]> {
  const lists: Turn[][] = []
  for (const slug of MOMENT_SLUGS) lists.push(await listOf(payload, slug, span))
  return lists.flat()
}
