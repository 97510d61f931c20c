/** What is remembered in maps of a transaction that is not stored yet. */
export type Notes = {
  set: <K, V>(map: Map<K, V>, key: K, value: V) => void
  /** The transaction is stored: what was noted stays. */
  keep: () => void
  /** The transaction was taken back: the maps say again what they said before it. */
  takeBack: () => void
}

export function makeNotes(): Notes {
  let undo: (() => void)[] = []
  return {
    set: (map, key, value) => {
      const before = map.has(key) ? { value: map.get(key)! } : undefined
      undo.push(() => void (before ? map.set(key, before.value) : map.delete(key)))
      map.set(key, value)
    },
    keep: () => {
      undo = []
    },
    takeBack: () => {
      for (const one of undo.toReversed()) one()
      undo = []
    },
  }
}
