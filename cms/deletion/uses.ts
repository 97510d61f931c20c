import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { titleOf, LEFT_OUT, type Row } from '../references/list.ts'
import { namesDocument, relationsTo, type Relation } from '../references/relations.ts'

/** A document that refers to one that is to be deleted. */
export interface Use {
  collection: CollectionSlug
  id: string | number
  title: string
  /** Whether the sender may read it, and so be told its title. */
  isReadable: boolean
  relations: Relation[]
}

/** How many uses are read; further ones make a deletion impossible. */
export const MOST_USES = 500

interface Asked {
  type: CollectionSlug
  id: string | number
  /** Documents that are deleted together do not keep each other. */
  together: (string | number)[]
}

const others = (collection: CollectionSlug, { type, together }: Asked): Where[] =>
  collection === type ? [{ id: { not_in: together } }] : []

async function findIn(req: PayloadRequest, collection: CollectionSlug, asked: Asked): Promise<Use[]> {
  const { flattenedFields, trash, admin, access } = req.payload.collections[collection].config
  const relations = relationsTo(asked.type, flattenedFields)
  if (relations.length === 0) return []
  const where: Where[] = [
    namesDocument(relations, asked.type, asked.id),
    ...(trash ? [{ deletedAt: { exists: false } }] : []),
    ...others(collection, asked),
  ]
  const find = async (more: Where[], overrideAccess: boolean) =>
    (
      await req.payload.find({
        ...{ collection, where: { and: [...where, ...more] }, limit: MOST_USES, depth: 0, locale: 'vi' },
        ...{ pagination: false, overrideAccess, user: req.user, req },
      })
    ).docs as unknown as Row[]
  const all = await find([], true)
  if (all.length === 0) return []
  const readable = await access.read({ req })
  const known = readable ? await find(readable === true ? [] : [readable], true) : []
  const ids = new Set(known.map(({ id }) => String(id)))
  return all.map((doc) => ({
    ...{ collection, id: doc.id, relations, isReadable: ids.has(String(doc.id)) },
    title: titleOf(req, { collection, doc, field: admin.useAsTitle ?? 'id' }),
  }))
}

/** Everything that refers to a document by a relation. Links in texts are left out: those to hidden content are not shown. */
export async function listUses(req: PayloadRequest, asked: Asked): Promise<Use[]> {
  const found: Use[] = []
  for (const slug of Object.keys(req.payload.collections) as CollectionSlug[])
    if (!LEFT_OUT.test(slug)) found.push(...(await findIn(req, slug, asked)))
  return found
}
