import { indexName, type SearchClient } from './client.ts'
import type { SearchType } from './types.ts'

type Stamped = { id: string; stamp?: string }
/** Version stamps of documents by id; '' for a document without one. See documents/stamp.ts. */
export type Stamps = Map<string, string>

const PAGE = 5000
const FIELDS: (keyof Stamped)[] = ['id', 'stamp']

const toStamps = (docs: Stamped[]): Stamps => new Map(docs.map(({ id, stamp }) => [id, stamp ?? '']))

/** The stamps of all documents in an index. Documents that are added or removed meanwhile may be missing. */
export async function listStamps(client: SearchClient, type: SearchType): Promise<Stamps> {
  const index = client.engine.index<Stamped>(indexName(client, type))
  const stamps: Stamps = new Map()
  for (let offset = 0; ; offset += PAGE) {
    const { results } = await index.getDocuments({ fields: FIELDS, limit: PAGE, offset })
    for (const [id, stamp] of toStamps(results)) stamps.set(id, stamp)
    if (results.length < PAGE) return stamps
  }
}

/** The stamps of these documents, without those that are not in the index. */
export async function findStamps(client: SearchClient, type: SearchType, ids: string[]): Promise<Stamps> {
  const index = client.engine.index<Stamped>(indexName(client, type))
  const { results } = await index.getDocuments({ ids, fields: FIELDS, limit: ids.length })
  return toStamps(results)
}
