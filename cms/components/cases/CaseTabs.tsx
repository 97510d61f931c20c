import { queryOf, type AskedCases } from '../../caseDesk/asked.ts'
import { CASE_TABS, type CaseTab } from '../../caseDesk/tabs.ts'
import type { CasesText } from './text.ts'

type Props = { asked: AskedCases; counts: Partial<Record<CaseTab, number>>; words: CasesText }

/** The lists of the desk, with how many cases wait in those that somebody has to empty. */
export function CaseTabs({ asked, counts, words }: Props) {
  return (
    <nav className="cases__tabs" aria-label={words.lists}>
      {CASE_TABS.map((tab) => (
        <a
          key={tab}
          href={queryOf({ ...asked, tab, page: 1 })}
          aria-current={tab === asked.tab ? 'page' : undefined}
        >
          {words.tabs[tab]}
          {counts[tab] !== undefined && <span className="cases__count"> {counts[tab]}</span>}
        </a>
      ))}
    </nav>
  )
}

const MOST_LINKS = 9

/** Links to the pages around the one that is shown. */
export function CasePages({ asked, pages, words }: { asked: AskedCases; pages: number; words: CasesText }) {
  if (pages < 2) return null
  const first = Math.max(1, Math.min(asked.page - Math.floor(MOST_LINKS / 2), pages - MOST_LINKS + 1))
  const shown = Array.from({ length: Math.min(MOST_LINKS, pages) }, (_, at) => first + at)
  return (
    <nav className="cases__pages" aria-label={words.pages}>
      {shown.map((page) => (
        <a
          key={page}
          href={queryOf({ ...asked, page })}
          aria-label={words.page(page)}
          aria-current={page === asked.page ? 'page' : undefined}
        >
          {page}
        </a>
      ))}
    </nav>
  )
}
