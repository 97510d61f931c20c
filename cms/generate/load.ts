import type { CollectionSlug, Payload } from 'payload'
import { generateLegalDocuments } from './legalDocuments.ts'
import { generateNews } from './news.ts'
import { generateProcedures } from './procedures.ts'
import { toStoredLegalDocument, toStoredNews, toStoredProcedure, type Ids } from './stored.ts'

export type Counts = { procedures: number; 'legal-documents': number; news: number }
/** Progress of loading: `written` of `total` documents of a collection. */
export type LoadProgress = { collection: CollectionSlug; written: number; total: number }
type Options = { counts: Counts; onProgress?: (progress: LoadProgress) => void }

const BATCH = 1000

/**
 * Loads generated documents into the database, published: directly into the tables in large transactions, without
 * hooks, versions or reconcile jobs; the caller rebuilds the index. For measuring only: since they have no versions,
 * the lists of the CMS do not show them.
 */
export async function loadGenerated(payload: Payload, { counts, onProgress }: Options): Promise<void> {
  const load = async (collection: keyof Counts, documents: Iterable<object>) => {
    let written = 0
    for (const batch of batches(documents)) {
      await createAll(payload, collection, batch)
      written += batch.length
      onProgress?.({ collection, written, total: counts[collection] })
    }
  }
  const made = [...generateProcedures(counts.procedures)]
  const fields = await placeNamed(
    payload,
    'fields',
    made.map(({ field }) => [field.slug, field.name.vi]),
  )
  await load(
    'procedures',
    made.map((procedure) => toStoredProcedure(procedure, fields)),
  )
  await load(
    'legal-documents',
    mapped(generateLegalDocuments(counts['legal-documents']), toStoredLegalDocument),
  )
  const sample = [...generateNews(Math.min(counts.news, BATCH))]
  const categories = await placeNamed(
    payload,
    'categories',
    sample.map(({ category }) => [category.slug, category.name]),
  )
  await load(
    'news',
    mapped(generateNews(counts.news), (news) => toStoredNews(news, categories)),
  )
}

function* mapped<T, R>(items: Iterable<T>, toResult: (item: T) => R): Generator<R> {
  for (const item of items) yield toResult(item)
}

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function createAll(payload: Payload, collection: CollectionSlug, documents: object[]): Promise<void> {
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  const req = transactionID === undefined ? {} : { transactionID }
  try {
    for (const data of documents) {
      await payload.db.create({ collection, data: { ...data }, req, returning: false })
    }
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
  } catch (error) {
    if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/** Ids of the named documents by slug; missing ones are created. */
export async function placeNamed(
  payload: Payload,
  collection: 'fields' | 'categories',
  named: [slug: string, name: string][],
): Promise<Ids> {
  const ids = new Map<string, string | number>()
  for (const [slug, name] of new Map(named)) {
    const { docs } = await payload.find({
      collection,
      where: { slug: { equals: slug } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    const found =
      docs[0] ?? (await payload.create({ collection, data: { slug, name }, depth: 0, overrideAccess: true }))
    ids.set(slug, found.id)
  }
  return ids
}
