import { setImmediate as breathe } from 'node:timers/promises'
import { isWriteConflict } from '../../database.ts'
import { withBases } from '../../import/apply/bases.ts'
import { batchSize, isAboutRecord, reasonOf, together, type Store } from '../../import/apply/store.ts'
import { upsert, type Saved } from '../../import/apply/upsert.ts'
import type { Choice } from '../../import/merge/sides.ts'
import type { Place, Point } from './places.ts'
import { sameAddress } from './targets.ts'

export type Choices = ReadonlyMap<string, Choice> | undefined
export interface Placed {
  place: Place
  /** What was stored before; undefined for a new one. */
  before?: Point | undefined
  result: Saved | { problem: string } | 'covered' | 'trashed'
}

/** What the table states of an entry point. An address or provider that means the same stays as it is written here. */
function dataOf({ target, point }: Place): Record<string, unknown> {
  const { procedure, agency, variant, variantLabel, url, providers } = target
  const own = point?.provider && providers.includes(point.provider) ? point.provider : providers[0]
  return {
    ...{ procedure: procedure.id, agency, channel: 'online', variant, variantLabel },
    provider: own,
    url: point?.url && sameAddress(point.url, url) ? point.url : url,
  }
}

function changesOfNew(data: Record<string, unknown>): Saved['changes'] {
  const told = ['agency', 'variantLabel', 'provider', 'url'].filter((name) => data[name])
  return told.map((name) => ({ path: `.${name}`, source: data[name] }))
}

async function storeOne(store: Store, place: Place, choices: Choices): Promise<Placed> {
  const { point, isCovered } = place
  if (isCovered) return { place, result: 'covered' }
  if (point?.deletedAt) return { place, result: 'trashed' }
  const [stored] = point ? await withBases(store, [point]) : []
  const data = dataOf(place)
  const saved = await upsert({
    ...{ store, collection: 'entry-points', stored, data, choices, defaults: { enabled: true } },
  })
  const changes = stored ? saved.changes : changesOfNew(data)
  return { place, before: stored as Point | undefined, result: { ...saved, changes } }
}

interface Around {
  choicesOf: (place: Place) => Choices
  onPlaced: (placed: Placed) => void
  /** Receives the share of the places that are done, 0 to 1. */
  onProgress?: (share: number) => void
}

const isAboutOne = (error: unknown) => isAboutRecord(error) || isWriteConflict(error)

async function storeGroup(
  store: Store,
  places: readonly Place[],
  { choicesOf, onPlaced }: Around,
): Promise<void> {
  const storeAll = (list: readonly Place[]) =>
    together({ ...store, gathers: list.length > 1 }, async (batch) => {
      const placed: Placed[] = []
      for (const place of list) placed.push(await storeOne(batch, place, choicesOf(place)))
      return placed
    })
  try {
    // A dry run rolls each back by itself, so that it reports what a real run would.
    if (!store.isDryRun) return (await storeAll(places)).forEach(onPlaced)
  } catch (error) {
    if (!isAboutOne(error)) throw error
  }
  for (const place of places) {
    const placed = await storeAll([place]).catch((error: unknown): Placed[] => {
      if (!isAboutRecord(error)) throw error
      return [{ place, result: { problem: reasonOf(error) } }]
    })
    placed.forEach(onPlaced)
    await breathe()
  }
}

/** Stores places, several in a transaction; one that is refused does not affect the others. */
export async function storePlaces(store: Store, places: readonly Place[], around: Around): Promise<void> {
  const size = batchSize(store)
  for (let from = 0; from < places.length; from += size) {
    await storeGroup(store, places.slice(from, from + size), around)
    around.onProgress?.(Math.min(1, (from + size) / places.length))
    // The heartbeat of the worker gets its turn.
    await breathe()
  }
}
