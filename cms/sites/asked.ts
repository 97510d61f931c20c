import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { SHOWN_ON_SITES, type ShownOnSites } from '../content/sites.ts'
import { idOf } from '../content/record.ts'
import { shownTitle } from '../versions/readNewest.ts'

/** An item for which its agency requests a place on the provincial portal. */
export interface Asked {
  collection: ShownOnSites
  id: string
  title: string
  agency: string | null
  /** ISO date and time of the last change. */
  at: string
  /** Whether the latest version is a draft. */
  isDraft: boolean
}

/** How many items of each type are listed; the rest is only counted. */
const MOST_LISTED = 20

type Row = { id: unknown; agency?: unknown; updatedAt: string; _status?: string } & Record<string, unknown>

const ASKED: Where = { onProvince: { equals: 'asked' } }

async function listOf(payload: Payload, user: TypedUser, collection: Asked['collection']) {
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin
  const { docs, totalDocs } = await payload.find({
    ...{ collection: collection as CollectionSlug, where: ASKED, draft: true, sort: 'updatedAt' },
    ...{ limit: MOST_LISTED, depth: 0, locale: 'vi', user, overrideAccess: false },
  })
  const rows = (docs as unknown as Row[]).map((doc) => ({
    ...{ collection, id: String(doc.id), at: doc.updatedAt, isDraft: doc._status === 'draft' },
    title: shownTitle(doc, useAsTitle),
    agency: idOf<string | null>(doc.agency) ?? null,
  }))
  return { rows, totalDocs }
}

async function namesOf(payload: Payload, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    ...{ collection: 'agencies', where: { id: { in: ids } }, select: { name: true }, locale: 'vi' },
    ...{ pagination: false, depth: 0, trash: true, overrideAccess: true },
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

/** Requests awaiting a decision of the province, oldest first, as far as `user` may read them. */
export async function listAsked(
  payload: Payload,
  user: TypedUser,
): Promise<{ asked: Asked[]; total: number }> {
  const found = []
  for (const collection of SHOWN_ON_SITES) found.push(await listOf(payload, user, collection))
  const rows = found.flatMap((one) => one.rows).sort((a, b) => (a.at < b.at ? -1 : 1))
  const ids = [...new Set(rows.flatMap(({ agency }) => agency ?? []))]
  const names = ids.length > 0 ? await namesOf(payload, ids) : new Map<string, string>()
  return {
    asked: rows.map((row) => ({ ...row, agency: names.get(String(row.agency)) ?? null })),
    total: found.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
  }
}
