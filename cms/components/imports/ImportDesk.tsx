'use client'
import { useEffect, useState } from 'react'
import { toVietnamTime } from '../freshness/text.ts'
import type { Counts, RunSource, RunState } from '../../importRuns/run.ts'
import { askRoute } from '../askRoute.ts'
import { UploadForm } from './UploadForm.tsx'
import { useWords } from './useWords.ts'
import { HeadRow } from '../HeadRow.tsx'

interface Listed {
  id: string
  source?: RunSource | null
  file: string
  state: RunState
  counts?: Counts | null
  by?: string | null
  createdAt: string
}

/** Takes a file, and lists the latest imports. */
export function ImportDesk() {
  const { words, api } = useWords()
  const [runs, setRuns] = useState<Listed[] | null>(null)
  useEffect(() => {
    void askRoute<{ runs: Listed[] }>(`${api}/recent`).then(
      (answer) => 'json' in answer && setRuns(answer.json.runs),
    )
  }, [api])
  return (
    <>
      <p>{words.lead}</p>
      <UploadForm />
      <h2>{words.recent}</h2>
      {runs?.length === 0 && <p>{words.none}</p>}
      {runs && runs.length > 0 && <RunTable runs={runs} />}
    </>
  )
}

function RunTable({ runs }: { runs: Listed[] }) {
  const { words } = useWords()
  return (
    <table>
      <HeadRow words={[words.file, words.sourceLegend, words.when, words.who, words.state, words.result]} />
      <tbody>
        {runs.map(({ id, source, file, createdAt, by, state, counts }) => (
          <tr key={id}>
            <td>
              <a href={`?run=${id}`}>{file}</a>
            </td>
            <td>{words.sources[source ?? 'procedures']}</td>
            <td>{toVietnamTime(createdAt)}</td>
            <td>{by}</td>
            <td>{words.states[state]}</td>
            <td>{counts && <CountsInShort counts={counts} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CountsInShort({ counts }: { counts: Counts }) {
  const { words } = useWords()
  const shown = (['new', 'changed', 'conflicts', 'refused', 'same', 'missing'] as const).filter(
    (name) => counts[name] > 0,
  )
  return shown.map((name) => `${words.filters[name]} ${counts[name]}`).join(', ')
}
