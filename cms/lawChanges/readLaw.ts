import type { CollectionSlug, Payload, SelectType, Where } from 'payload'
import {
  changersByTarget,
  lawChangesOf,
  RELATIONS,
  type Changed,
  type Changing,
  type LawChange,
} from '../content/lawChanges.ts'
import { VALIDITY_FIELDS } from '../content/validity.ts'
import { listPublicRows, type PublicRow } from '../jobs/publicView.ts'

const collection = 'legal-documents'

/** Databases limit the values of a condition. */
const MOST_AT_ONCE = 1000

interface Asked {
  select: SelectType
  wheres: Where[]
}

/** The public documents of a collection that meet one of several conditions, each once. */
export async function readRows<T>(
  payload: Payload,
  collection: CollectionSlug,
  { select, wheres }: Asked,
): Promise<(PublicRow & T)[]> {
  const found = new Map<PublicRow['id'], PublicRow>()
  for (const where of wheres)
    for await (const rows of listPublicRows(payload, collection, { select, where }))
      for (const row of rows) found.set(row.id, row)
  return [...found.values()] as (PublicRow & T)[]
}

/** Conditions that a field has one of many values. */
export function oneOf(path: string, values: readonly unknown[]): Where[] {
  const count = Math.ceil(values.length / MOST_AT_ONCE)
  return Array.from({ length: count }, (_, at) => ({
    [path]: { in: values.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE) },
  }))
}

/** Documents that change by their own dates, or by what an editor states. */
const CHANGED: Where = {
  or: [
    { replacedOn: { exists: true } },
    { expiresOn: { exists: true } },
    { status: { in: ['expired', 'suspended', 'partly'] } },
  ],
}

/**
 * The changes of public legal documents, past and to come, by the ids of those that have any. Set-wise: a few queries,
 * however many there are.
 * @param ids of the documents that are asked for; all without
 */
export async function readLaw(
  payload: Payload,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, LawChange[]>> {
  const select = { number: true, effectiveOn: true, issuedOn: true, relations: true } as const
  const wheres = ids ? oneOf('relations.target', ids) : oneOf('relations.type', RELATIONS)
  const changers = changersByTarget(await readRows<Changing>(payload, collection, { select, wheres }))
  const changed = await readRows<Changed>(payload, collection, {
    select: { number: true, ...VALIDITY_FIELDS },
    wheres: ids ? oneOf('id', ids) : [...oneOf('id', [...changers.keys()]), CHANGED],
  })
  const law = changed.map((doc) => [String(doc.id), lawChangesOf(doc, changers.get(String(doc.id)))] as const)
  return new Map(law.filter(([, changes]) => changes.length > 0))
}
