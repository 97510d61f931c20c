import type { CollectionSlug, Payload, SelectType, Where } from 'payload'
import { tokens } from '../../search/fold.ts'
import { addressOf } from '../content/addresses.ts'
import { recordTopic, wholeTopic, type Topic } from '../content/follow.ts'
import { idOf } from '../content/record.ts'
import { PROVINCE } from '../content/sites.ts'
import { CONTENT_TYPES, isContentType, type ContentSlug } from '../content/types/index.ts'
import type { Title } from './store.ts'

/** Types that only group others. */
const GROUPS: readonly ContentSlug[] = ['fields', 'categories']

/** Whether readers can follow the documents of a collection one by one. */
export const isFollowed = (collection: string): collection is ContentSlug =>
  isContentType(collection) && !GROUPS.includes(collection)

type Localized = { vi?: string | null; en?: string | null } | string | null | undefined

/** A public document, as far as its changes are told; localized fields in both languages. */
export interface PublicRecord {
  id: string
  updatedAt: string
  createdAt: string
  publishedAt?: string | null
  contentChangedAt?: string | null
  sourceChangedAt?: string | null
  [field: string]: unknown
}

const AGENCIES = ['agency', 'competentAgencies', 'implementingAgencies']
const READ = [
  ...['title', 'name', 'plainName', 'number', 'code', 'slug', 'path', 'lead', 'summary', 'abstract'],
  ...['publishedAt', 'contentChangedAt', 'sourceChangedAt', 'field', 'category', 'unit', ...AGENCIES],
]
const WORDS = ['title', 'name', 'plainName', 'number', 'code', 'lead', 'summary', 'abstract']
const MOST_WORDS = 2000

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const inVietnamese = (value: Localized) => (typeof value === 'string' ? value : value?.vi) ?? ''
const inEnglish = (value: Localized) => (typeof value === 'string' ? value : value?.en) ?? ''

/** The documents of a condition that the public sees, at most `limit`. */
export async function findPublicRecords(
  payload: Payload,
  collection: ContentSlug,
  { where, limit }: { where: Where; limit: number },
): Promise<PublicRecord[]> {
  const { flattenedFields } = payload.collections[collection as CollectionSlug].config
  const known = READ.filter((name) => flattenedFields.some((field) => field.name === name))
  const select = Object.fromEntries([...known, 'createdAt', 'updatedAt'].map((name) => [name, true]))
  const { docs } = await payload.find({
    ...{ collection: collection as CollectionSlug, where, select: select as SelectType, limit },
    ...{ depth: 0, pagination: false, locale: 'all', overrideAccess: false },
  })
  return (docs as object[] as PublicRecord[]).map((doc) => ({ ...doc, id: String(doc.id) }))
}

/** The documents of these ids that the public sees. */
export const readPublicRecords = (payload: Payload, collection: ContentSlug, ids: string[]) =>
  findPublicRecords(payload, collection, { where: { id: { in: ids } }, limit: ids.length })

/** The name of a document; legal documents begin with their numbers. */
export function titleOf(collection: ContentSlug, doc: PublicRecord): Title {
  const field = CONTENT_TYPES[collection].title
  const [vi, en] = [inVietnamese, inEnglish].map((read) => {
    const name = read(doc.plainName as Localized) || read(doc[field] as Localized)
    return isText(doc.number) && name ? `${doc.number}: ${name}` : name
  })
  return { vi: vi || en || '', en: en || null }
}

const refsOf = (value: unknown): string[] =>
  [value].flat().flatMap((ref) => {
    const id = idOf<string | number | null | undefined>(ref as string)
    return id === null || id === undefined ? [] : [String(id)]
  })

/** By agency, the commune that it is of. */
export type UnitsOfAgencies = ReadonlyMap<string, string>

/** The communes of the agencies that own documents. */
export async function readUnits(payload: Payload, docs: readonly PublicRecord[]): Promise<UnitsOfAgencies> {
  const owners = [...new Set(docs.flatMap(({ agency }) => refsOf(agency)))]
  if (owners.length === 0) return new Map()
  const { docs: found } = await payload.find({
    ...{
      collection: 'agencies',
      where: { id: { in: owners } },
      select: { unit: true },
      limit: owners.length,
    },
    ...{ depth: 0, pagination: false, overrideAccess: false },
  })
  return new Map(
    found.flatMap(({ id, unit }) => refsOf(unit).map((of): [string, string] => [String(id), of])),
  )
}

/** Every topic that a change of a document belongs to. */
export function topicsOf(
  collection: ContentSlug,
  doc: PublicRecord,
  units: UnitsOfAgencies = new Map(),
): Topic[] {
  const under = (type: string, fields: string[]) =>
    fields.flatMap((field) => refsOf(doc[field]).map((id) => recordTopic(type, id)))
  const all = [
    ...[recordTopic(collection, doc.id), wholeTopic(collection)],
    ...[...under('fields', ['field']), ...under('categories', ['category'])],
    ...[...under('agencies', AGENCIES), ...under('units', ['unit'])],
    ...refsOf(doc.agency)
      .flatMap((agency) => units.get(agency) ?? [])
      .map((id) => recordTopic('units', id)),
  ]
  return [...new Set(all)]
}

/** The folded words by which a followed search finds a document. */
export const wordsOf = (doc: PublicRecord): string =>
  WORDS.flatMap((field) => [inVietnamese, inEnglish].map((read) => read(doc[field] as Localized)))
    .flatMap((text) => tokens(text))
    .join(' ')
    .slice(0, MOST_WORDS)

/** The path of a document without a language; null while it has none. */
export const pathOf = (collection: ContentSlug, doc: PublicRecord): string | null =>
  addressOf(collection, doc)

const NO_NAME = 'Cổng thông tin điện tử'

/** The name of the provincial portal. */
export async function portalTitle(payload: Payload): Promise<Title> {
  const { docs } = await payload.find({
    ...{ collection: 'sites', where: { tier: { equals: PROVINCE } }, select: { title: true }, limit: 1 },
    ...{ depth: 0, pagination: false, locale: 'all', overrideAccess: true },
  })
  const title = docs[0]?.title as Localized
  return { vi: inVietnamese(title) || NO_NAME, en: inEnglish(title) || null }
}
