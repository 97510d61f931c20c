import type { Payload } from 'payload'
import { queueReconciles } from '../jobs/dueJobs.ts'
import type { Address } from './collect.ts'
import { isTurn, type ProbeRecord } from './record.ts'

export const ADDRESS_PROBES = 'address-probes'

export interface StoredProbe extends ProbeRecord {
  id: string | number
  url: string
  host: string
  providers?: string[] | null
  updatedAt?: string
}

/** All probed addresses: a few dozen. */
export async function listProbes({ db }: Payload): Promise<StoredProbe[]> {
  const { docs } = await db.find<StoredProbe>({
    ...{ collection: ADDRESS_PROBES, sort: 'url', limit: 0, pagination: false },
  })
  return docs
}

/**
 * Stores what was learnt. Pages depend on when these records were last changed: only what readers are told counts as a
 * change, and is told to the portals.
 */
export async function keepProbe(payload: Payload, before: StoredProbe, after: Partial<StoredProbe>) {
  const { id, updatedAt } = before
  const turns = isTurn(before, { ...before, ...after })
  const data = { ...after, ...(!turns && updatedAt && { updatedAt }) }
  await payload.db.updateOne({ collection: ADDRESS_PROBES, id, data, returning: false })
  if (turns) await queueReconciles(payload, ADDRESS_PROBES, [String(id)])
}

const isSame = (a: readonly string[] | null | undefined, b: readonly string[]) =>
  a?.toSorted().join() === b.toSorted().join()

/** Makes the stored addresses those in use; new ones are due now. @returns all of them */
export async function keepAddresses(
  payload: Payload,
  found: ReadonlyMap<string, Address>,
  now: Date,
): Promise<StoredProbe[]> {
  const stored = await listProbes(payload)
  const gone = stored.filter(({ url }) => !found.has(url)).map(({ id }) => id)
  if (gone.length > 0)
    await payload.db.deleteMany({ collection: ADDRESS_PROBES, where: { id: { in: gone } } })
  const known = new Map(stored.map((one) => [one.url, one]))
  for (const { url, host, providers } of found.values()) {
    const one = known.get(url)
    const data = { url, host, providers, state: 'waiting', dueAt: now.toISOString() }
    if (!one) await payload.db.create({ collection: ADDRESS_PROBES, data })
    else if (!isSame(one.providers, providers)) await keepProbe(payload, one, { providers })
  }
  return listProbes(payload)
}
