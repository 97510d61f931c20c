'use client'
import { Button, Collapsible, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState, type ReactNode } from 'react'
import type { ImportReport } from '../../csv/report.ts'
import { ImportReportView } from './ImportReportView.tsx'
import type { FileWords } from './words.ts'
import './csvFiles.css'

type Answer = ImportReport | { errors?: { message?: string }[] }

const isReport = (answer: Answer): answer is ImportReport => 'lines' in answer

/** Sends a file to the import route, and holds the report or the problem of the last attempt. */
function useImport(address: string, words: FileWords) {
  const router = useRouter()
  const [report, setReport] = useState<ImportReport | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  async function send(body: File | string | undefined, dryRun: boolean) {
    setReport(null)
    setProblem(body ? '' : words.chooseFirst)
    if (!body) return
    setIsBusy(true)
    try {
      const response = await fetch(`${address}?dryRun=${dryRun}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'text/csv' },
        body,
      })
      const answer = (await response.json()) as Answer
      if (isReport(answer)) setReport(answer)
      else setProblem(answer.errors?.[0]?.message ?? words.failed)
      if (isReport(answer) && !dryRun) router.refresh()
    } catch {
      setProblem(words.failed)
    } finally {
      setIsBusy(false)
    }
  }

  return { report, problem, isBusy, send }
}

interface Props {
  collection: string
  words: Record<'vi' | 'en', FileWords>
  /** Of what is exported: '?tab=new'. */
  query?: string
  /** Whether the reader may only export. */
  isExportOnly?: boolean
  /** What can be done with a file that was imported. */
  after?: (report: ImportReport) => ReactNode
}

/** Above a list: exports it as a CSV file, previews and imports one, which is chosen or pasted. */
export function CsvFiles({ collection, words: bothWords, query = '', isExportOnly, after }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const words = i18n.language === 'en' ? bothWords.en : bothWords.vi
  const address = `${config.routes.api}/${collection}/csv`
  const { report, problem, isBusy, send } = useImport(address, words)
  const start = (dryRun: boolean) =>
    void send(input.current?.files?.[0] ?? pasted.current?.value.trim(), dryRun)

  return (
    <Collapsible header={<strong>{words.heading}</strong>} initCollapsed>
      <p>
        <a href={address + query} download>
          {words.download}
        </a>
      </p>
      {!isExportOnly && (
        <>
          <p>
            <label htmlFor={id}>{words.file}</label>{' '}
            <input id={id} ref={input} type="file" accept=".csv,text/csv" aria-describedby={`${id}-hint`} />
          </p>
          <p>
            <label htmlFor={`${id}-paste`}>{words.paste}</label>
            <textarea id={`${id}-paste`} ref={pasted} className="csv-paste" rows={3} spellCheck={false} />
          </p>
          <p id={`${id}-hint`}>{words.hint}</p>
          <Button buttonStyle="secondary" size="small" disabled={isBusy} onClick={() => start(true)}>
            {words.tryOut}
          </Button>{' '}
          <Button size="small" disabled={isBusy} onClick={() => start(false)}>
            {words.run}
          </Button>
          <div role="status">
            {isBusy && <p>{words.busy}</p>}
            {problem && <p>{problem}</p>}
            {report && <ImportReportView report={report} words={words} />}
            {report && !report.dryRun && after?.(report)}
          </div>
        </>
      )}
    </Collapsible>
  )
}
