import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isRecord } from '../content/record.ts'
import { readStored } from '../uploads/readStored.ts'
import type { Item } from './find.ts'

/** The types among whose documents duplicates are looked for, and which fields tell. Of uploads it is their file. */
const TELLING = {
  procedures: { title: 'name', code: 'code' },
  news: { title: 'title' },
  'legal-documents': { title: 'title', code: 'number' },
  pages: { title: 'title' },
  media: {},
  files: {},
} as const satisfies Partial<Record<CollectionSlug, { title?: string; code?: string }>>

export type DuplicateType = keyof typeof TELLING
export const DUPLICATE_TYPES = Object.keys(TELLING) as DuplicateType[]
export const isDuplicateType = (value: unknown): value is DuplicateType =>
  typeof value === 'string' && Object.hasOwn(TELLING, value)

/** So many files are read at most; only those as long as another one are. */
const MOST_READ = 300

type Stored = Record<string, unknown> & { id: string | number }
type Upload = 'media' | 'files'

const inVietnamese = (value: unknown) => String((isRecord(value) ? value.vi : value) ?? '')

async function readAll(req: PayloadRequest, collection: DuplicateType, names: string[]): Promise<Stored[]> {
  const { docs } = await req.payload.db.find<Stored>({
    ...{
      collection,
      where: { deletedAt: { exists: false } },
      limit: 0,
      pagination: false,
      locale: 'vi',
      req,
    },
    select: Object.fromEntries(names.map((name) => [name, true as const])),
  })
  return docs
}

/** Documents whose files are as long as that of another document. */
function sameLength(docs: Stored[]): Stored[] {
  const counts = new Map<string, number>()
  const keyOf = ({ filesize, mimeType }: Stored) => `${String(mimeType)} ${String(filesize)}`
  for (const doc of docs) counts.set(keyOf(doc), (counts.get(keyOf(doc)) ?? 0) + 1)
  return docs.filter((doc) => counts.get(keyOf(doc))! > 1)
}

async function checksumOf(req: PayloadRequest, collection: Upload, doc: Stored): Promise<string | null> {
  const bytes = await readStored(req, collection, doc as never).catch(() => null)
  return bytes && createHash('sha256').update(bytes).digest('hex')
}

async function readUploads(req: PayloadRequest, collection: Upload): Promise<Item[]> {
  const docs = await readAll(req, collection, ['filename', 'filesize', 'mimeType'])
  const items: Item[] = []
  for (const doc of sameLength(docs).slice(0, MOST_READ))
    items.push({ id: String(doc.id), title: '', checksum: await checksumOf(req, collection, doc) })
  return items
}

/** All documents of a type that are not in the trash, whoever may read them. */
export async function readItems(req: PayloadRequest, type: DuplicateType): Promise<Item[]> {
  if (type === 'media' || type === 'files') return readUploads(req, type)
  const { title, code }: { title: string; code?: string } = TELLING[type]
  const docs = await readAll(req, type, code ? [title, code] : [title])
  return docs.map((doc) => ({
    ...{ id: String(doc.id), title: inVietnamese(doc[title]) },
    ...(code && { code: inVietnamese(doc[code]) }),
  }))
}
