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

function fits<T>(item: T, facet: Facet<T>, chosen: Chosen): boolean {
  const wanted = chosen[facet.name] ?? []
  if (wanted.length === 0) return true
  const values = facet.valuesOf(item)
  return wanted.some((value) => values.includes(value))
}

function countValues<T>(items: readonly T[], facet: Facet<T>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    for (const value of new Set(facet.valuesOf(item))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Filters a list: values of one group widen, groups narrow. Counts of a group ignore the group's own choice. */
export function applyFacets<T>(items: readonly T[], facets: readonly Facet<T>[], chosen: Chosen): Faceted<T> {
  const matches = items.filter((item) => facets.every((facet) => fits(item, facet, chosen)))
  const counts = Object.fromEntries(
    facets.map((facet) => {
      const others = facets.filter((one) => one !== facet)
      const left = items.filter((item) => others.every((one) => fits(item, one, chosen)))
      return [facet.name, countValues(left, facet)]
    }),
  )
  return { matches, counts }
}
