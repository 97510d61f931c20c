import type { SelectType, Sort, Where } from 'payload'
import { VALIDITY_FIELDS } from '../../cms/content/validity.ts'
import { toSearchDocument, type SearchDocument, type SearchType } from '../../search/query.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'
import type { NAMED_TYPES } from './searchNames.ts'

const always: SelectType = {
  ...{ _status: true, deletedAt: true, slug: true },
  ...{ agency: true, onProvince: true, pushedTo: true },
}

/** Types whose names are not held in memory; a new type does not compile until its shape is given here. */
export type StoredType = Exclude<SearchType, (typeof NAMED_TYPES)[number]>

interface Shape {
  select: SelectType
  sort: Sort
  /** The date by which the newest documents are found. */
  dated: string
  /** Whether it has nothing of what edited content has: a state, an address, places, texts in two languages. */
  isRecord?: true
}

/** Whether documents of a type are records, in one language and of the provincial portal alone. */
export const isRecordType = (type: StoredType): boolean => Boolean(shapes[type].isRecord)

const shapes: Record<StoredType, Shape> = {
  'legal-documents': {
    select: {
      ...{ number: true, kind: true, title: true, abstract: true },
      issuer: true,
      ...VALIDITY_FIELDS,
    },
    sort: '-issuedOn',
    dated: 'issuedOn',
  },
  news: {
    select: { title: true, lead: true, category: true, publishedAt: true },
    sort: '-publishedAt',
    dated: 'publishedAt',
  },
  events: {
    select: { title: true, kind: true, startsAt: true, place: true, people: true, agency: true },
    sort: '-startsAt',
    dated: 'startsAt',
  },
  consultations: {
    select: { title: true, lead: true, agency: true, opensOn: true },
    sort: '-opensOn',
    dated: 'opensOn',
  },
  cases: {
    select: { number: true, publicText: true, publicAnswer: true, answeredOn: true },
    sort: '-answeredOn',
    dated: 'answeredOn',
    isRecord: true,
  },
}

/** Only this many of the newest texts are searched: all of them would block other requests for seconds. */
const NEWEST = 2000
const BOUND_AGE = 60_000

async function findBound(type: StoredType): Promise<Where> {
  const { sort, dated } = shapes[type]
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: type,
    sort,
    limit: 1,
    page: NEWEST,
    depth: 0,
    overrideAccess: false,
    select: { [dated]: true } as SelectType,
  })
  const date = (docs[0] as unknown as Record<string, string | undefined> | undefined)?.[dated]
  return date ? { [dated]: { greater_than_equal: date } } : {}
}

/** The condition for the newest documents of a type. */
export const newestOf = Object.fromEntries(
  Object.keys(shapes).map((type) => [type, keep<Where>(() => findBound(type as StoredType), BOUND_AGE)]),
) as Record<StoredType, () => Promise<Where>>

/** Documents of one type, and how many match in all. */
export interface Found {
  docs: SearchDocument[]
  total: number
}

/** How many documents are read at most, and conditions that all of them meet. */
export interface Bounds {
  limit: number
  at: Where[]
}

/** Reads documents of a type as search documents, the newest first. */
export async function readStored(type: StoredType, where: Where, { limit, at }: Bounds): Promise<Found> {
  const cms = await getCms()
  const found = await cms.find({
    collection: type,
    where: { and: [where, ...at] },
    limit,
    sort: shapes[type].sort,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
    select: isRecordType(type)
      ? { agency: true, ...shapes[type].select }
      : { ...always, ...shapes[type].select },
  })
  return {
    docs: found.docs.flatMap((doc) => toSearchDocument(type, doc as never) ?? []),
    total: found.totalDocs,
  }
}
