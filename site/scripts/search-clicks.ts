/**
 * Reports the first result opened on a results page to the address in data-search-clicks: `[data-search-query]` (with
 * data-search-type) around links with data-rank and data-kind. The links work without it. The address is not imported,
 * since those of all pages would come along into the script of every page.
 */
const list = document.querySelector<HTMLElement>('[data-search-query]')
let isTold = false

function tell(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-rank]') : null
  if (!link || !list || isTold || event.button > 1) return
  isTold = true
  const { searchQuery: q, searchType: type = '', searchClicks = '' } = list.dataset
  const { rank, kind = 'result' } = link.dataset
  const body = JSON.stringify({ q, type, rank: Number(rank), kind, lang: document.documentElement.lang })
  navigator.sendBeacon(searchClicks, new Blob([body], { type: 'application/json' }))
}

for (const type of ['click', 'auxclick'] as const) list?.addEventListener(type, tell)
