import { writtenDay } from '../../content/day.ts'
import type { ReportTask } from '../../linkReports/tasks.ts'
import { HeadRow } from '../HeadRow.tsx'
import { KindCounts } from '../linkReports/KindCounts.tsx'
import type { DeskLook } from './look.ts'

/** The pages for filing that readers report as broken, for those who look after them. */
export function ReportTasks({ tasks, look }: { tasks: ReportTask[]; look: DeskLook }) {
  const { words, linkTo, language } = look
  if (tasks.length === 0) return null
  return (
    <section className="desk__section" aria-labelledby="desk-reports-title">
      <h2 id="desk-reports-title">{`${words.reports} (${tasks.length})`}</h2>
      <p>{words.reportsHint}</p>
      <table className="desk__table">
        <HeadRow words={[words.columns.title, words.columns.reported, words.columns.failingSince]} />
        <tbody>
          {tasks.map(({ collection, id, title, host, count, since, kinds, sentences }) => (
            <tr key={`${collection}/${id}`}>
              <td>
                <a href={linkTo({ collection, id })}>{title}</a>
                <p>{host}</p>
              </td>
              <td>
                {words.reportsOf(count)}
                <KindCounts kinds={kinds} language={language} />
                {sentences.map((sentence, at) => (
                  <p key={at}>“{sentence}”</p>
                ))}
              </td>
              <td>{writtenDay(since)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
