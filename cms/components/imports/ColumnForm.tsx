'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { ShownRun } from '../../importRuns/shown.ts'
import { askRoute } from '../askRoute.ts'
import { isAtWork, type RunActions } from './useRun.ts'
import { useWords } from './useWords.ts'
import { HeadRow } from '../HeadRow.tsx'

type Props = RunActions & { run: ShownRun }
type Fields = (string | null)[]

/** The names of the saved mappings of tables that hold the same. */
function useSaved(api: string, source: ShownRun['source']): string[] {
  const [saved, setSaved] = useState<{ name: string; source: ShownRun['source'] }[]>([])
  useEffect(() => {
    void askRoute<{ mappings: typeof saved }>(`${api}/recent`).then(
      (answer) => 'json' in answer && setSaved(answer.json.mappings),
    )
  }, [api])
  return saved.filter((one) => one.source === source).map(({ name }) => name)
}

function ColumnTable({ run, fields, set }: { run: ShownRun; fields: Fields; set: (fields: Fields) => void }) {
  const { words } = useWords()
  return (
    <table>
      <HeadRow words={[words.heading, words.samples, words.field]} />
      <tbody>
        {run.columns.map(({ heading, samples }, at) => (
          <tr key={`${heading} ${at}`}>
            <th scope="row">{heading}</th>
            <td>{samples.join(' | ')}</td>
            <td>
              <select
                aria-label={words.fieldOf(heading)}
                value={fields[at] ?? ''}
                onChange={({ target }) =>
                  set(fields.map((field, of) => (of === at ? target.value || null : field)))
                }
              >
                <option value="">{words.notRead}</option>
                {run.fields.map(({ key, label }) => (
                  <option key={key} value={key} disabled={fields[at] !== key && fields.includes(key)}>
                    {label}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Tries a file out; of a table, with what each column holds, guessed, saved before, or chosen by hand. */
export function ColumnForm({ run, act, address }: Props) {
  const { words, api } = useWords()
  const id = useId()
  const saved = useSaved(api, run.source)
  const [fields, setFields] = useState<Fields>(run.columns.map(({ field }) => field))
  const [name, setName] = useState('')
  const take = async (saved: string) => {
    const answer = await askRoute<{ columns: Fields }>(`${address}/mapping?name=${encodeURIComponent(saved)}`)
    if ('json' in answer) setFields(answer.json.columns)
  }
  if (isAtWork(run) || !['uploaded', 'checked'].includes(run.state)) return null
  const check = (
    <Button onClick={() => void act('check', { columns: fields, ...(name.trim() && { name: name.trim() }) })}>
      {run.state === 'checked' ? words.checkAgain : words.check}
    </Button>
  )
  if (run.columns.length === 0) return check
  return (
    <details className="imports__columns" open={run.state === 'uploaded'}>
      <summary>{words.columns}</summary>
      <p>{words.columnsLead[run.source]}</p>
      {saved.length > 0 && (
        <p>
          <label htmlFor={`${id}-saved`}>{words.savedMapping}</label>{' '}
          <select id={`${id}-saved`} defaultValue="" onChange={({ target }) => void take(target.value)}>
            <option value="">{words.choose}</option>
            {saved.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </p>
      )}
      <ColumnTable run={run} fields={fields} set={setFields} />
      <p>
        <label htmlFor={`${id}-name`}>{words.saveAs}</label>{' '}
        <input
          id={`${id}-name`}
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </p>
      {check}
    </details>
  )
}
