import { searchClickPath } from '../paths.ts'

/**
 * Reports the first result opened on a results page: `[data-search-query]` (with data-search-type) around links with
 * data-rank and data-kind. The links work without it.
 */
const list = document.querySelector<HTMLElement>('[data-search-query]')
let isTold = false

function tell(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-rank]') : null
  if (!link || !list || isTold || event.button > 1) return
  isTold = true
  const { searchQuery: q, searchType: type = '' } = list.dataset
  const { rank, kind = 'result' } = link.dataset
  const body = JSON.stringify({ q, type, rank: Number(rank), kind, lang: document.documentElement.lang })
  navigator.sendBeacon(searchClickPath(), new Blob([body], { type: 'application/json' }))
}

for (const type of ['click', 'auxclick'] as const) list?.addEventListener(type, tell)
