/** Map entries of a transaction that is not committed yet. */
export type Notes = {
  set: <K, V>(map: Map<K, V>, key: K, value: V) => void
  /** The transaction is committed: the entries stay. */
  keep: () => void
  /** The transaction was rolled back: the maps revert to their previous state. */
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
