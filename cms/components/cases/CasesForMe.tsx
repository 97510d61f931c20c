import type { CasesForMe as Found } from '../../caseDesk/forMe.ts'
import { queryOf } from '../../caseDesk/asked.ts'
import { CaseTable } from './CaseTable.tsx'
import { CASES_PATH } from './parts.ts'
import { casesText } from './text.ts'
import './cases.css'

type Props = { found: Found | null; admin: string; language: 'vi' | 'en' }

const MOST_SHOWN = 10

/** On the desk: the citizens' cases that wait for its reader, and how many wait in the lists of their agency. */
export function CasesForMe({ found, admin, language }: Props) {
  if (!found) return null
  const words = casesText(language)
  const path = `${admin}${CASES_PATH}`
  const { mine, counts } = found
  const shown = { ...mine, rows: mine.rows.slice(0, MOST_SHOWN) }
  return (
    <section className="desk__section cases" aria-labelledby="desk-cases">
      <h2 id="desk-cases">{words.waitForMe}</h2>
      <ul className="cases__counts">
        {counts.map(({ tab, count }) => (
          <li key={tab}>
            <a href={`${path}${queryOf({ tab })}`}>{`${words.tabs[tab]}: ${count}`}</a>
          </li>
        ))}
        {mine.total > MOST_SHOWN && (
          <li>
            <a href={`${path}${queryOf({ tab: 'mine' })}`}>{`${words.tabs.mine}: ${mine.total}`}</a>
          </li>
        )}
      </ul>
      {shown.rows.length > 0 && <CaseTable list={shown} look={{ words, language, path }} />}
    </section>
  )
}
