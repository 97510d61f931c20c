import { isInForce } from '../content/procedureState.ts'
import { targetsOf, type ChoiceLead, type LeadTarget, type TargetState } from '../content/questions/choice.ts'
import { isRecord, type StoredRecord } from '../content/record.ts'

const STANDING = { status: true, effectiveFrom: true, effectiveTo: true, replacedBy: true } as const

/** The fields by which it is told whether readers can use a document, and what it is called. */
export const TARGET_FIELDS = {
  procedures: { code: true, name: true, _status: true, ...STANDING },
  agencies: { name: true, _status: true },
  pages: { title: true, _status: true },
} as const
export type TargetCollection = LeadTarget['collection']

export const TARGET_COLLECTIONS = Object.keys(TARGET_FIELDS) as TargetCollection[]

const wordsOf = (value: unknown): string => {
  const words = isRecord(value) ? value.vi : value
  return typeof words === 'string' ? words : ''
}

const nameOf = ({ code, name, title }: StoredRecord): string =>
  [wordsOf(code), wordsOf(name ?? title)].filter(Boolean).join(' ')

/** What is known of a document, read with the fields above. */
export function toTargetState(collection: TargetCollection, doc: StoredRecord): TargetState {
  const name = nameOf(doc)
  if (doc._status !== 'published' || doc.deletedAt) return { name, state: 'notPublic' }
  return { name, state: collection === 'procedures' && !isInForce(doc) ? 'notInForce' : 'open' }
}

/** What is known of documents of a type, by their keys; those that were not found are not public. */
export function toTargetStates(
  collection: TargetCollection,
  ids: readonly string[],
  docs: readonly StoredRecord[],
): [key: string, state: TargetState][] {
  const found = new Map(docs.map((doc) => [String(doc.id), doc]))
  return ids.map((id) => {
    const doc = found.get(id)
    return [
      targetKey({ collection, id }),
      doc ? toTargetState(collection, doc) : { name: id, state: 'notPublic' },
    ]
  })
}

/** The documents of a type to which leads go, each once. */
export const idsAmong = (leads: readonly ChoiceLead[], collection: TargetCollection): string[] => [
  ...new Set(
    leads.flatMap(targetsOf).flatMap((target) => (target.collection === collection ? target.id : [])),
  ),
]

export const targetKey = ({ collection, id }: LeadTarget): string => `${collection}/${id}`
