'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ImportReport } from '../../csv/report.ts'
import { CsvFiles } from '../csvFiles/CsvFiles.tsx'
import { CASE_WORDS } from '../csvFiles/words.ts'
import { ContactsCsv } from './ContactsCsv.tsx'
import { csvText } from './csvText.ts'
import { UndoImport } from './UndoImport.tsx'

interface Props {
  /** Of the list that is shown. */
  query: string
  mayImport: boolean
}

/** Below a list of the desk: its cases as a CSV file, and cases of another system from one. */
export function CaseCsv({ query, mayImport }: Props) {
  const { api } = useConfig().config.routes
  const words = csvText(useTranslation().i18n.language)
  const after = (report: ImportReport & { batch?: string }) =>
    report.batch && <UndoImport url={`${api}/cases/csv-undo`} batch={report.batch} words={words} />
  return (
    <div className="cases__csv">
      <CsvFiles {...{ collection: 'cases', words: CASE_WORDS, query, after }} isExportOnly={!mayImport} />
      <ContactsCsv url={`${api}/cases/csv-contacts${query}`} words={words} />
    </div>
  )
}
