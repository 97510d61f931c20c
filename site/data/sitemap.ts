import type { Where } from 'payload'
import { getCms } from './payload.ts'

/** Types that have a page per document, and the field its address is made of. */
const keys = {
  news: 'slug',
  'legal-documents': 'slug',
  procedures: 'code',
  'life-events': 'slug',
  agencies: 'slug',
  pages: 'path',
  categories: 'slug',
} as const

export type MappedType = keyof typeof keys

export interface MapEntry {
  /** Slug, code or path. */
  key: string
  updatedAt: string
}

async function entriesOf(collection: MappedType): Promise<MapEntry[]> {
  const key = keys[collection]
  const where: Where = { [key]: { exists: true } }
  const cms = await getCms()
  const { docs } = await cms.find({
    collection,
    where,
    sort: key,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    select: { [key]: true, updatedAt: true },
  })
  const rows = docs as unknown as Record<string, string>[]
  return rows.map((row) => ({ key: row[key] ?? '', updatedAt: row.updatedAt ?? '' }))
}

/** Every public document of every type that has pages. */
export async function listMapEntries(): Promise<Record<MappedType, MapEntry[]>> {
  const types = Object.keys(keys) as MappedType[]
  const lists = await Promise.all(types.map(entriesOf))
  return Object.fromEntries(types.map((type, at) => [type, lists[at] ?? []])) as Record<
    MappedType,
    MapEntry[]
  >
}
