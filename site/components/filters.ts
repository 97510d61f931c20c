/** A value to filter by. `value` '' means "all" in a radio group. */
export interface FilterOption {
  value: string
  label: string
  /** Number of results with this value; absent when unknown. */
  count?: number
  checked: boolean
}

/** A group of options in the filter panel; `name` is the query parameter. */
export interface FilterGroup {
  name: string
  label: string
  options: FilterOption[]
  /** Several values may be chosen (checkboxes); radio buttons otherwise. */
  many?: boolean
  /**
   * Whether the order matters more than the counts, as for years: the first options are then shown, not the most
   * frequent.
   */
  isOrdered?: boolean
  /** Where all values are listed, for a group with more than the panel shows. */
  all?: { label: string; href: string }
}

/** Up to this many options are all shown. */
const FEW = 10
const SHOWN_OF_MANY = 8
/** The panel of a group that has a list of all its values shows this many, so that the page stays light. */
const MOST = 60

/**
 * Shows the most frequent of many options, and the chosen ones; `more` is collapsed. Of a group with a list of all its
 * values the least frequent are left out: `isCut`.
 */
export function foldOptions({ options, isOrdered, all }: FilterGroup): {
  shown: FilterOption[]
  more: FilterOption[]
  isCut: boolean
} {
  if (options.length <= FEW) return { shown: options, more: [], isCut: false }
  const first = isOrdered ? options : options.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
  const kept = new Set([
    ...first.slice(0, SHOWN_OF_MANY),
    ...options.filter(({ checked, value }) => checked || value === ''),
  ])
  const listed = new Set(all ? first.slice(0, MOST) : options)
  return {
    shown: options.filter((option) => kept.has(option)),
    more: options.filter((option) => listed.has(option) && !kept.has(option)),
    isCut: listed.size < options.length,
  }
}

/** An active filter, with the address of the same list without it. */
export interface ChosenFilter {
  label: string
  removeHref: string
}

/**
 * The active filters, each with the address that removes it. Paging starts again at page 1.
 * @param url address of the list as the reader sees it
 */
export function chosenFilters(groups: FilterGroup[], url: URL): ChosenFilter[] {
  return groups.flatMap((group) =>
    group.options
      .filter((option) => option.checked && option.value !== '')
      .map((option) => ({
        label: `${group.label}: ${option.label}`,
        removeHref: withoutValue(url, group.name, option.value),
      })),
  )
}

function withoutValue(url: URL, name: string, value: string): string {
  const kept = [...url.searchParams].filter(
    ([key, one]) => key !== 'trang' && one !== '' && !(key === name && one === value),
  )
  const text = new URLSearchParams(kept).toString()
  return url.pathname + (text ? `?${text}` : '')
}
