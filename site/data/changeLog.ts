/** Documents of one type that are remembered. */
const MOST = 1000

interface Noted {
  /** How many were noted in all. */
  count: number
  /** The last of them, the newest at the end. */
  ids: string[]
}

/** Remembers which documents have changed, where stamps in the database do not say it. */
export function makeChangeLog() {
  const noted = new Map<string, Noted>()
  const of = (collection: string): Noted => noted.get(collection) ?? { count: 0, ids: [] }

  return {
    note(collection: string, id: string): void {
      const { count, ids } = of(collection)
      noted.set(collection, { count: count + 1, ids: [...ids, id].slice(-MOST) })
    },
    /** How many were noted of a type so far. */
    countOf: (collection: string): number => of(collection).count,
    /** The documents of a type that were noted after `count` others; undefined when they are too many to tell. */
    since(collection: string, count: number): string[] | undefined {
      const known = of(collection)
      const fresh = known.count - count
      if (fresh > known.ids.length) return undefined
      return fresh === 0 ? [] : known.ids.slice(-fresh)
    },
  }
}
