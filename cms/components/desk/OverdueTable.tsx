import { writtenDay } from '../../content/day.ts'
import type { Overdue } from '../../desk/readDesk.ts'
import type { DeskLook } from './look.ts'
import { DocumentCells } from './DocumentCells.tsx'
import { HeadRow } from '../HeadRow.tsx'

/** What the reader is to look at again, the longest overdue first. */
export function OverdueTable({ overdue, look }: { overdue: Overdue[]; look: DeskLook }) {
  const { words } = look
  const { columns } = words
  if (overdue.length === 0) return null
  return (
    <section className="desk__section" aria-labelledby="desk-overdue">
      <h2 id="desk-overdue">{`${words.overdue} (${overdue.length})`}</h2>
      <table className="desk__table">
        <HeadRow words={[columns.title, columns.type, columns.agency, columns.reviewBy]} />
        <tbody>
          {overdue.map(({ document, reviewBy }) => (
            <tr key={document.key}>
              <DocumentCells document={document} look={look} />
              <td>{writtenDay(reviewBy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
