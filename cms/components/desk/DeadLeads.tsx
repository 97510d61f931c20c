import type { DeadLead } from '../../desk/deadLeads.ts'
import { HeadRow } from '../HeadRow.tsx'
import type { DeskLook } from './look.ts'

/** The results of questions of fields that readers can no longer use. */
export function DeadLeads({ leads, look }: { leads: DeadLead[]; look: DeskLook }) {
  const { words, linkTo, language } = look
  if (leads.length === 0) return null
  return (
    <section className="desk__section" aria-labelledby="desk-leads-title">
      <h2 id="desk-leads-title">{`${words.deadLeads} (${leads.length})`}</h2>
      <p>{words.deadLeadsHint}</p>
      <table className="desk__table">
        <HeadRow words={[words.columns.field, words.columns.result, words.columns.toMend]} />
        <tbody>
          {leads.map((lead, at) => (
            <tr key={at}>
              <td>
                <a href={linkTo({ collection: 'fields', id: lead.field.id })}>{lead.field.name}</a>
              </td>
              <td>{lead.row}</td>
              <td>{lead.words[language === 'en' ? 'en' : 'vi']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
