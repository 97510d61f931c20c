'use client'
import type { Counts } from '../../importRuns/run.ts'
import type { RowFilter } from '../../importRuns/shown.ts'
import { useWords } from './useWords.ts'

const FILTERS: RowFilter[] = ['new', 'changed', 'conflicts', 'refused', 'same', 'missing', 'left']

interface FiltersProps {
  counts: Counts
  asked: RowFilter
  ask: (filter: RowFilter) => void
}

/** How many rows have each result; a button shows them. */
export function Filters({ counts, asked, ask }: FiltersProps) {
  const { words } = useWords()
  const shown = FILTERS.filter(
    (filter) => (filter !== 'left' && filter !== 'missing') || (counts[filter] ?? 0) > 0,
  )
  return (
    <div className="imports__filters" role="group" aria-label={words.filterLabel}>
      {shown.map((filter) => (
        <button key={filter} type="button" aria-pressed={filter === asked} onClick={() => ask(filter)}>
          {words.filters[filter]} <strong>{counts[filter]}</strong>
        </button>
      ))}
    </div>
  )
}

interface PagesProps {
  page: number
  pages: number
  ask: (page: number) => void
}

/** The pages near the one that is shown, the first and the last. */
export function Pages({ page, pages, ask }: PagesProps) {
  const { words } = useWords()
  if (pages < 2) return null
  const all = Array.from({ length: pages }, (_, at) => at + 1)
  return (
    <nav className="imports__filters" aria-label={words.pages}>
      {all
        .filter((one) => one === 1 || one === pages || Math.abs(one - page) < 4)
        .map((one) => (
          <button
            key={one}
            type="button"
            aria-label={words.page(one)}
            aria-current={one === page ? 'page' : undefined}
            onClick={() => ask(one)}
          >
            {one}
          </button>
        ))}
    </nav>
  )
}
