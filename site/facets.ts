/** One question a list can be filtered by. */
export interface Facet<T> {
  /** Query parameter. */
  name: string
  valuesOf: (item: T) => readonly string[]
}

/** Chosen values by parameter; none or an empty list means no filter. */
export type Chosen = Readonly<Partial<Record<string, readonly string[]>>>

export interface Faceted<T> {
  matches: T[]
  /** By parameter and value: how many results there would be with that value alone in its group. */
  counts: Record<string, Map<string, number>>
}

function count(counts: Map<string, number>, values: readonly string[]): void {
  const each = values.length > 1 ? new Set(values) : values
  for (const value of each) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** Filters a list: values of one group widen, groups narrow. Counts of a group ignore the group's own choice. */
export function applyFacets<T>(items: readonly T[], facets: readonly Facet<T>[], chosen: Chosen): Faceted<T> {
  const groups = facets.map(({ name, valuesOf }) => {
    const wanted = new Set(chosen[name])
    return { name, valuesOf, wanted, counts: new Map<string, number>() }
  })
  const matches: T[] = []
  for (const item of items) {
    const values = groups.map(({ valuesOf }) => valuesOf(item))
    const unfit = groups.filter(({ wanted }, at) => {
      return wanted.size > 0 && !values[at]!.some((value) => wanted.has(value))
    })
    if (unfit.length === 0) matches.push(item)
    // What misses by one group alone would be there if that group's choice were another.
    for (const [at, group] of groups.entries()) {
      if (unfit.length === 0 || (unfit.length === 1 && unfit[0] === group)) count(group.counts, values[at]!)
    }
  }
  return { matches, counts: Object.fromEntries(groups.map(({ name, counts }) => [name, counts])) }
}
