'use client'
import { useId, useRef, useState } from 'react'
import { SubmitButton } from '../SubmitButton.tsx'
import type { RunSource } from '../../importRuns/run.ts'
import { useWords } from './useWords.ts'

type Answer = { id?: string; errors?: { message?: string }[] }

/** Sends a file, with what it holds; a file in the national shape is tried out at once, a table after its columns are mapped. */
export function UploadForm() {
  const { words, api, admin } = useWords()
  const id = useId()
  const [source, setSource] = useState<RunSource>('procedures')
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  async function send() {
    const file = input.current?.files?.[0]
    setProblem(file ? '' : words.chooseFirst)
    if (!file) return
    setIsBusy(true)
    const response = await fetch(`${api}/upload?source=${source}&name=${encodeURIComponent(file.name)}`, {
      ...{ method: 'POST', credentials: 'include', body: file },
      headers: {
        'Accept-Language': document.documentElement.lang,
        'Content-Type': 'application/octet-stream',
      },
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as Answer | null
    if (answer?.id) location.assign(`${admin}/import?run=${answer.id}`)
    else {
      setProblem(answer?.errors?.[0]?.message ?? (response?.statusText || 'Network'))
      setIsBusy(false)
    }
  }

  return (
    <form
      className="imports__upload"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <fieldset>
        <legend>{words.sourceLegend}</legend>
        {(Object.keys(words.sources) as RunSource[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-source`}
              checked={source === one}
              disabled={isBusy}
              onChange={() => setSource(one)}
            />{' '}
            {words.sources[one]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={id}>{words.file}</label>
      <input
        id={id}
        ref={input}
        type="file"
        accept={source === 'services' ? '.csv,.txt,.tsv,.xlsx' : '.jsonl,.json,.csv,.xlsx'}
        aria-describedby={`${id}-hint`}
        disabled={isBusy}
      />
      <p id={`${id}-hint`}>{words.fileHints[source]}</p>
      <SubmitButton disabled={isBusy}>{words.upload}</SubmitButton>
      <div role="status">
        {isBusy && <p>{words.busy}</p>}
        {problem && <p className="imports__problem">{problem}</p>}
      </div>
    </form>
  )
}
