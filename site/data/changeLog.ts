/** Documents remembered per type. */
const MOST = 1000

interface Noted {
  /** Total of noted changes. */
  count: number
  /** Ids of the latest changes, the newest last. */
  ids: string[]
}

/** Remembers which documents have changed, for changes that `updatedAt` does not reveal. */
export function makeChangeLog() {
  const noted = new Map<string, Noted>()
  const of = (collection: string): Noted => noted.get(collection) ?? { count: 0, ids: [] }

  return {
    note(collection: string, id: string): void {
      const { count, ids } = of(collection)
      noted.set(collection, { count: count + 1, ids: [...ids, id].slice(-MOST) })
    },
    /** How many changes of a type were noted so far. */
    countOf: (collection: string): number => of(collection).count,
    /** The documents of a type noted after the first `count` changes; undefined when there are too many to tell. */
    since(collection: string, count: number): string[] | undefined {
      const known = of(collection)
      const fresh = known.count - count
      if (fresh > known.ids.length) return undefined
      return fresh === 0 ? [] : known.ids.slice(-fresh)
    },
  }
}
