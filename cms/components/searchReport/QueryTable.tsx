import type { Row } from '../../searchReport/tables.ts'
import { Bar } from './Bar.tsx'
import type { ReportText } from './text.ts'

/** The cluster of a row, when somebody works on it. */
export type Work = { href: string; status: keyof ReportText['statuses']; assigneeName?: string | null }

type Props = {
  id: string
  title: string
  hint?: string
  rows: Row[]
  works: ReadonlyMap<string, Work>
  words: ReportText
  hasNext?: boolean
}

function WorkLink({ work, query, words }: { work: Work | undefined; query: string; words: ReportText }) {
  if (!work) return null
  const who = work.assigneeName ? ` (${work.assigneeName})` : ''
  return (
    <a href={work.href} aria-label={`${words.take}: ${query}`}>
      {words.statuses[work.status] + who}
    </a>
  )
}

/** Queries with one kind of outcome, the most frequent first. */
export function QueryTable({ id, title, hint, rows, works, words, hasNext }: Props) {
  const most = Math.max(0, ...rows.map(({ count }) => count))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p>{hint}</p>}
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.query}</th>
              <th scope="col">{words.times}</th>
              <th scope="col">{words.of}</th>
              {hasNext && <th scope="col">{words.next}</th>}
              <th scope="col">{words.work}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, query, count, searches, next }) => (
              <tr key={key}>
                <th scope="row">{query}</th>
                <td>
                  <Bar count={count} most={most} /> {count}
                </td>
                <td>{searches}</td>
                {hasNext && <td>{next.join('; ')}</td>}
                <td>
                  <WorkLink work={works.get(key)} query={query} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
