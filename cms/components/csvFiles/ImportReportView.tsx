import type { ImportReport } from '../../csv/report.ts'
import type { FileWords } from './words.ts'

const MOST_SHOWN = 200

/** What happened to the lines of a file; lines that changed nothing are only counted. */
export function ImportReportView({ report, words }: { report: ImportReport; words: FileWords }) {
  const told = report.lines.filter(({ outcome }) => outcome !== 'left')
  const refusedFirst = [...told].sort(
    (a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused'),
  )
  return (
    <>
      <p>
        <strong>{report.dryRun ? words.wouldDo : words.done}</strong> {words.counts(report)}
      </p>
      {told.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.term}</th>
              <th scope="col">{words.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {refusedFirst.slice(0, MOST_SHOWN).map(({ line, term, outcome, reason }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>{term}</td>
                <td>{reason ? `${words.outcomes[outcome]}: ${reason}` : words.outcomes[outcome]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {told.length > MOST_SHOWN && <p>{words.more(told.length - MOST_SHOWN)}</p>}
    </>
  )
}
