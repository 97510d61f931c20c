import type { CorrectionTasks as Tasks } from '../../corrections/tasks.ts'
import { documentOfKey, type Correction } from '../../corrections/store.ts'
import { CASES_PATH } from '../cases/parts.ts'
import type { DeskLook } from '../desk/look.ts'
import { HeadRow } from '../HeadRow.tsx'
import { correctionsText } from './text.ts'

interface TableProps {
  id: string
  title: string
  hint?: string
  head: string[]
  rows: Correction[]
  cells: (one: Correction) => [string, React.ReactNode, React.ReactNode]
}

function Table({ id, title, hint, head, rows, cells }: TableProps) {
  if (rows.length === 0) return null
  return (
    <section className="desk__section" aria-labelledby={id}>
      <h2 id={id}>{`${title} (${rows.length})`}</h2>
      {hint && <p>{hint}</p>}
      <table className="desk__table">
        <HeadRow words={head} />
        <tbody>
          {rows.map((one) => {
            const [href, text, last] = cells(one)
            return (
              <tr key={one.id}>
                <td>
                  <a href={href}>{href.includes(CASES_PATH) ? one.number : one.title}</a>
                </td>
                <td>{text}</td>
                <td>{last}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Pages that the reader is to correct after citizens' cases, and corrections that were answered to them. */
export function CorrectionTasks({ tasks, look, admin }: { tasks: Tasks; look: DeskLook; admin: string }) {
  const words = correctionsText(look.language)
  const { columns } = words
  return (
    <>
      <Table
        {...{ id: 'desk-corrections', title: words.toMake, hint: words.toMakeHint, rows: tasks.open }}
        head={[columns.page, columns.asked, columns.case]}
        cells={(one) => [look.linkTo(documentOfKey(one.key)), one.asked, one.number]}
      />
      <Table
        {...{ id: 'desk-corrected', title: words.answered, rows: tasks.answered }}
        head={[columns.case, columns.page, columns.answer]}
        cells={(one) => [
          `${admin}${CASES_PATH}/${one.case}`,
          one.title,
          `${words.states[one.state]}: ${one.answer ?? ''}`,
        ]}
      />
    </>
  )
}
