import type { CollectionSlug, PayloadRequest } from 'payload'
import { changeableAmong } from '../access/mayChange.ts'
import { canReadAll, type Reader } from '../access/permissions.ts'
import { idOf } from '../content/record.ts'
import { readNewest } from '../versions/readNewest.ts'
import { standingsOf, type Stands } from '../workflow/standings.ts'

/** A document on the desk of the requesting user. */
export interface DeskDocument {
  /** `<collection>/<id>`. */
  key: string
  collection: CollectionSlug
  id: string
  title: string
  /** The id of the owning agency; its name once `nameAgencies` was asked. */
  agency: string | null
  updatedAt: string
  stands: Stands
  /** Whether the user may change it; what others may change is shown to those who read everything. */
  mayChange: boolean
}

/** Databases limit the values of a condition. */
const MOST_AT_ONCE = 1000

/** By type, the ids of documents. */
type IdsByType = Map<CollectionSlug, string[]>

function byType(req: PayloadRequest, keys: Iterable<string>): IdsByType {
  const found: IdsByType = new Map()
  for (const key of new Set(keys)) {
    const [collection = '', id = ''] = key.split('/')
    const slug = collection as CollectionSlug
    if (!req.payload.collections[slug]?.config.versions?.drafts) continue
    found.set(slug, [...(found.get(slug) ?? []), id])
  }
  return found
}

function* portionsOf(all: IdsByType) {
  for (const [collection, ids] of all)
    for (let at = 0; at < ids.length; at += MOST_AT_ONCE)
      yield { collection, ids: ids.slice(at, at + MOST_AT_ONCE) }
}

async function readType(req: PayloadRequest, collection: CollectionSlug, ids: string[]) {
  const [newest, changeable, standings] = await Promise.all([
    readNewest(req, { collection, ids }),
    changeableAmong(req, { collection, ids }),
    standingsOf(req.payload, { collection, ids }),
  ])
  return [...newest].flatMap(([id, { title, agency, updatedAt }]): DeskDocument[] => {
    const stands = standings.get(id)
    if (!stands) return []
    const [key, owner] = [`${collection}/${id}`, idOf<string | null | undefined>(agency)]
    const mayChange = changeable.has(id)
    return [
      { key, collection, id, title, agency: owner ? String(owner) : null, updatedAt, stands, mayChange },
    ]
  })
}

/**
 * The documents of keys that concern the requesting user: those that they may change; for those who read everything,
 * all. Documents of types without drafts and those in the trash are left out.
 */
export async function readDocuments(
  req: PayloadRequest,
  keys: Iterable<string>,
): Promise<ReadonlyMap<string, DeskDocument>> {
  const found = new Map<string, DeskDocument>()
  for (const { collection, ids } of portionsOf(byType(req, keys)))
    for (const one of await readType(req, collection, ids))
      if (one.mayChange || canReadAll(req.user as Reader)) found.set(one.key, one)
  return found
}

/** The names of agencies by their ids, in Vietnamese. */
export async function nameAgencies(
  req: PayloadRequest,
  agencies: Iterable<string | null>,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(agencies)].filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    ...{
      collection: 'agencies',
      where: { id: { in: ids } },
      select: { name: true },
      locale: 'vi',
      trash: true,
    },
    ...{ limit: 0, pagination: false, depth: 0, overrideAccess: true, req },
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
