'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CsvText } from './csvText.ts'

const LONGEST_REASON = 2000

/** Saves an answer as a file. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

async function problemOf(answer: Response | null): Promise<string> {
  const json = (await answer?.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  return json?.errors?.[0]?.message ?? ''
}

/** Exports cases with who sent them, for a reason that is recorded. */
export function ContactsCsv({ url, words }: { url: string; words: CsvText }) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const run = async () => {
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang }
    const sent = {
      method: 'POST',
      credentials: 'include',
      headers,
      body: JSON.stringify({ reason }),
    } as const
    const answer = await fetch(url, sent).catch(() => null)
    if (!answer?.ok) return setProblem(await problemOf(answer))
    setProblem(null)
    save(await answer.blob(), 'phan-anh-lien-he.csv')
  }
  return (
    <details className="case__act">
      <summary>{words.contacts}</summary>
      <p id={`${id}-hint`}>{words.contactsHint}</p>
      <p>
        <label htmlFor={id}>{words.reason}</label>{' '}
        <input
          {...{ id, value: reason, maxLength: LONGEST_REASON, 'aria-describedby': `${id}-hint` }}
          onChange={({ target }) => setReason(target.value)}
        />
      </p>
      <Button buttonStyle="secondary" size="small" disabled={!reason.trim()} onClick={() => void run()}>
        {words.contacts}
      </Button>
      <p role="status">{problem !== null && `${words.failed}: ${problem}`}</p>
    </details>
  )
}
