import type { Payload, PayloadRequest } from 'payload'
import type { ChoiceLead, TargetState } from '../content/questions/choice.ts'
import type { StoredRecord } from '../content/record.ts'
import {
  idsAmong,
  TARGET_COLLECTIONS,
  TARGET_FIELDS,
  toTargetStates,
  type TargetCollection,
} from './leadTargets.ts'

interface Asked {
  payload: Payload
  /** Within its transaction, and in its language. */
  req?: PayloadRequest
}

async function statesOf({ payload, req }: Asked, collection: TargetCollection, ids: string[]) {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    ...{ collection, where: { id: { in: ids } }, depth: 0, pagination: false, trash: true },
    ...{ overrideAccess: true, ...(req ? { req } : { locale: 'vi' as const }) },
    select: { ...TARGET_FIELDS[collection], deletedAt: true } as object,
  })
  return toTargetStates(collection, ids, docs as unknown as StoredRecord[])
}

/** The states of the documents to which leads go, by their keys; those that are gone are not public. */
export async function readTargetStates(
  asked: Asked,
  leads: readonly ChoiceLead[],
): Promise<ReadonlyMap<string, TargetState>> {
  const states = new Map<string, TargetState>()
  // One after the other, as statements of one transaction have to be.
  for (const collection of TARGET_COLLECTIONS)
    for (const [key, state] of await statesOf(asked, collection, idsAmong(leads, collection)))
      states.set(key, state)
  return states
}
