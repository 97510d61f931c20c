import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { Difference } from '../../import/merge/sides.ts'

type Fields = readonly FlattenedField[]
/** The titles of documents, by collection and id. */
export type Names = ReadonlyMap<string, string>

export const nameKey = (collection: string, id: unknown) => `${collection}/${String(id)}`

/** The relations of a type: the collection that each field refers to, fields of rows included. */
function* relationsOf(fields: Fields): Generator<[name: string, to: string]> {
  for (const field of fields) {
    if (field.type === 'relationship' && typeof field.relationTo === 'string')
      yield [field.name, field.relationTo]
    if ('flattenedFields' in field) yield* relationsOf(field.flattenedFields as Fields)
  }
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object')
    for (const member of Object.values(value)) yield* stringsIn(member)
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^[0-9a-f]{24}$/

/** The titles of the documents that differences refer to. */
export async function readNames(
  req: PayloadRequest,
  fields: Fields,
  list: readonly Difference[],
): Promise<Names> {
  const ids = [...new Set([...stringsIn(list.map(({ base, here, source }) => [base, here, source]))])]
  const asked = ids.filter((text) => ID.test(text))
  const names = new Map<string, string>()
  if (asked.length === 0) return names
  for (const collection of new Set([...relationsOf(fields)].map(([, to]) => to)) as Set<CollectionSlug>) {
    const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
    const { docs } = await req.payload.find({
      ...{ collection, where: { id: { in: asked } }, draft: true, trash: true, depth: 0, pagination: false },
      ...{ select: { [useAsTitle]: true } as never, locale: 'vi', overrideAccess: true },
    })
    for (const doc of docs as unknown as Record<string, unknown>[])
      names.set(nameKey(collection, doc.id), String(doc[useAsTitle] ?? doc.id))
  }
  return names
}
