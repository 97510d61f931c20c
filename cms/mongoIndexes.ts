/** A unique index that a former version made, and that would refuse what is right today. */
const OBSOLETE = [{ collection: 'import-mappings', field: 'name' }] as const

/** What MongoDB answers for a collection that was never written, and for an index that another process dropped first. */
const NOT_THERE: readonly unknown[] = [26, 27]

interface Indexed {
  indexes: () => Promise<{ name?: string; key: object; unique?: boolean }[]>
  dropIndex: (name: string) => Promise<unknown>
}

/** The part of the adapter that is used. */
interface Connected {
  collections: Readonly<Record<string, { collection: Indexed } | undefined>>
}

const isOn = (key: object, field: string) => Object.keys(key).join() === field

async function dropUnique(indexed: Indexed, field: string): Promise<void> {
  try {
    const found = (await indexed.indexes()).find(({ unique, key }) => unique && isOn(key, field))
    if (found?.name) await indexed.dropIndex(found.name)
  } catch (error) {
    if (!NOT_THERE.includes((error as { code?: unknown }).code)) throw error
  }
}

/**
 * Drops unique indexes of former versions before the present ones are made: Payload makes indexes and drops none, and
 * MongoDB refuses another index of the same name.
 */
export async function dropObsoleteIndexes({ collections }: Connected): Promise<void> {
  for (const { collection, field } of OBSOLETE) {
    const model = collections[collection]
    if (model) await dropUnique(model.collection, field)
  }
}
