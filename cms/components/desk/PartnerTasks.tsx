import type { PartnerTask } from '../../partners/tasks.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { HeadRow } from '../HeadRow.tsx'
import type { DeskLook } from './look.ts'

/** The webhooks of partners that were stopped, for administrators. */
export function PartnerTasks({ tasks, look }: { tasks: PartnerTask[]; look: DeskLook }) {
  const { words, linkTo } = look
  if (tasks.length === 0) return null
  return (
    <section className="desk__section" aria-labelledby="desk-partners-title">
      <h2 id="desk-partners-title">{`${words.partners} (${tasks.length})`}</h2>
      <p>{words.partnersHint}</p>
      <table className="desk__table">
        <HeadRow words={[words.columns.title, words.columns.failingSince]} />
        <tbody>
          {tasks.map(({ id, name, since }) => (
            <tr key={id}>
              <td>
                <a href={linkTo({ collection: 'partners', id })}>{name}</a>
              </td>
              <td>{toVietnamTime(since)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
