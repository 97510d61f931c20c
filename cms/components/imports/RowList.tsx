'use client'
import type { ShownRow, ShownRun } from '../../importRuns/shown.ts'
import { Conflicts } from './Conflicts.tsx'
import type { RunActions } from './useRun.ts'
import { useWords } from './useWords.ts'
import { HeadRow } from '../HeadRow.tsx'

function Changes({ changes }: Pick<ShownRow, 'changes'>) {
  const { words } = useWords()
  if (changes.length === 0) return null
  return (
    <table>
      <caption>{words.changes}</caption>
      <HeadRow words={[words.where, words.here, words.source]} />
      <tbody>
        {changes.map(({ path, where, here, source }, at) => (
          <tr key={`${path} ${at}`}>
            <th scope="row">{where}</th>
            <td>
              <del>{here}</del>
            </td>
            <td>
              <ins>{source}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RowNotes({ row }: { row: ShownRow }) {
  const { words, admin } = useWords()
  const { problem, kept, undo, notes } = row
  const language = admin && document.documentElement.lang === 'en' ? 'en' : 'vi'
  return (
    <>
      {problem && (
        <p className="imports__problem">
          {problem.column && `${words.column} “${problem.column}”: `}
          {problem[language]}
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {kept !== undefined && <p>{words.kept(kept)}</p>}
      {undo && <p>{words.undoStates[undo]}</p>}
    </>
  )
}

/** Where a row is edited; figures are not. */
const COLLECTIONS = { procedures: 'procedures', services: 'entry-points', performance: null } as const

interface Props extends Pick<RunActions, 'act'> {
  run: ShownRun
  rows: ShownRow[]
}

/** Rows of a file, each with what it changes, where it conflicts, or why it is refused. */
export function RowList({ run, rows, act }: Props) {
  const { words, admin } = useWords()
  if (rows.length === 0) return <p>{words.noRows}</p>
  return (
    <ol className="imports__rows">
      {rows.map((row) => (
        <li key={`${row.line} ${row.id ?? ''}`}>
          <h3>
            {[row.line > 0 && words.line(row.line), row.code].filter(Boolean).join(' · ')}{' '}
            {row.id && COLLECTIONS[run.source] && (run.state !== 'checked' || row.outcome !== 'new') ? (
              <a href={`${admin}/collections/${COLLECTIONS[run.source]}/${row.id}`}>{row.name}</a>
            ) : (
              row.name
            )}
          </h3>
          <RowNotes row={row} />
          <Conflicts run={run} row={row} act={act} />
          <Changes changes={row.changes} />
        </li>
      ))}
    </ol>
  )
}
