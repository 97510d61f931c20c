/** A property that a list can be filtered by. */
export interface Facet<T> {
  /** Query parameter. */
  name: string
  valuesOf: (item: T) => readonly string[]
}

/** Chosen values by parameter; no or an empty list means no filter. */
export type Chosen = Readonly<Partial<Record<string, readonly string[]>>>

export interface Faceted<T> {
  matches: T[]
  /** Number of results by parameter and value, if that value alone were chosen in its group. */
  counts: Record<string, Map<string, number>>
}

interface Group<T> {
  valuesOf: Facet<T>['valuesOf']
  wanted: ReadonlySet<string>
  counts: Map<string, number>
}

function count({ counts }: Pick<Group<unknown>, 'counts'>, values: readonly string[]): void {
  const each = values.length > 1 ? new Set(values) : values
  for (const value of each) counts.set(value, (counts.get(value) ?? 0) + 1)
}

const fits = ({ wanted }: Pick<Group<unknown>, 'wanted'>, values: readonly string[]): boolean =>
  wanted.size === 0 || values.some((value) => wanted.has(value))

/**
 * Filters a list: values of one group are alternatives, groups combine. Counts of a group ignore the group's own
 * choice.
 */
export function applyFacets<T>(items: readonly T[], facets: readonly Facet<T>[], chosen: Chosen): Faceted<T> {
  const groups = facets.map(({ name, valuesOf }): Group<T> => {
    return { valuesOf, wanted: new Set(chosen[name]), counts: new Map() }
  })
  const matches: T[] = []
  for (const item of items) {
    const values = groups.map(({ valuesOf }) => valuesOf(item))
    const unfit = groups.reduce<number[]>((list, group, at) => {
      if (!fits(group, values[at]!)) list.push(at)
      return list
    }, [])
    const [missed] = unfit
    if (missed === undefined) {
      matches.push(item)
      groups.forEach((group, at) => count(group, values[at]!))
    } else if (unfit.length === 1) {
      // An item excluded by one group alone counts for that group.
      count(groups[missed]!, values[missed]!)
    }
  }
  return { matches, counts: Object.fromEntries(facets.map(({ name }, at) => [name, groups[at]!.counts])) }
}
