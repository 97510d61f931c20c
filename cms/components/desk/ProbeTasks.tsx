import type { ProbeTask } from '../../probes/tasks.ts'
import { FAULT_WORDS, PROBE_STATE_WORDS } from '../../probes/words.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { HeadRow } from '../HeadRow.tsx'
import type { DeskLook } from './look.ts'

/** The addresses where procedures are filed that are suspected or down, for those who look after them. */
export function ProbeTasks({ tasks, look }: { tasks: ProbeTask[]; look: DeskLook }) {
  const { words, linkTo, language } = look
  if (tasks.length === 0) return null
  const of = (both: { vi: string; en: string }) => (language === 'en' ? both.en : both.vi)
  return (
    <section className="desk__section" aria-labelledby="desk-probes-title">
      <h2 id="desk-probes-title">{`${words.probes} (${tasks.length})`}</h2>
      <p>{words.probesHint}</p>
      <table className="desk__table">
        <HeadRow words={[words.columns.title, words.columns.link, words.columns.failingSince]} />
        <tbody>
          {tasks.map(({ id, url, state, fault, since, points, more }) => (
            <tr key={id}>
              <td>
                {points.map((point) => (
                  <p key={point.id}>
                    <a href={linkTo(point)}>{point.title}</a>
                  </p>
                ))}
                {more > 0 && <p>{words.probesMore(more)}</p>}
              </td>
              <td>
                <a href={linkTo({ collection: 'address-probes', id })}>{url}</a>
                <p>
                  {of(PROBE_STATE_WORDS[state === 'down' ? 'down' : 'suspected'])}
                  {fault && `: ${of(FAULT_WORDS[fault])}`}
                </p>
              </td>
              <td>{toVietnamTime(since)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
