/** A row of a list as stored. */
export interface StoredRow {
  id?: string | null
}

/** The rows of two states of a list: those of both, and those of one alone. */
export interface Pairs<R> {
  both: { before: R; after: R }[]
  added: R[]
  removed: R[]
}

/** Finds the partners of rows among those that have none yet. */
function pairBy<R>({ both, added, removed }: Pairs<R>, isSame: (before: R, after: R) => boolean): Pairs<R> {
  const left = [...removed]
  const pairs = [...both]
  const alone = added.filter((after) => {
    const at = left.findIndex((before) => isSame(before, after))
    if (at === -1) return true
    pairs.push({ before: left.splice(at, 1)[0]!, after })
    return false
  })
  return { both: pairs, added: alone, removed: left }
}

/**
 * Which rows of two states of a list are the same ones: by their ids, as forms keep them; then by what identifies them,
 * since an import gives new ids to rows that it did not change.
 * @param keyOf what identifies a row beside its id; '' for nothing
 */
export function pairRows<R extends StoredRow>(
  before: readonly R[] | null | undefined,
  after: readonly R[] | null | undefined,
  keyOf: (row: R) => string,
): Pairs<R> {
  const none: Pairs<R> = { both: [], added: [...(after ?? [])], removed: [...(before ?? [])] }
  const byId = pairBy(none, (one, other) => Boolean(one.id) && one.id === other.id)
  return pairBy(byId, (one, other) => keyOf(one) !== '' && keyOf(one) === keyOf(other))
}

/** The same, with those that have no partner paired by their place in the list. */
export function pairInPlace<R extends StoredRow>(
  before: readonly R[] | null | undefined,
  after: readonly R[] | null | undefined,
  keyOf: (row: R) => string,
): Pairs<R> {
  const places = new Map<R, number>(
    [before, after].flatMap((rows) => (rows ?? []).map((row, at): [R, number] => [row, at])),
  )
  return pairBy(pairRows(before, after, keyOf), (one, other) => places.get(one) === places.get(other))
}
