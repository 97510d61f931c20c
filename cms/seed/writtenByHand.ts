import type { Stored } from '../import/apply/store.ts'
import type { ImportRecord, ProcedureRecord } from '../import/records.ts'
import { loadContent, type Content } from './content.ts'
import { inEnglish, inVietnamese } from './workedFields.ts'
import { loadWorkedProcedures, type WorkedProcedure } from './workedProcedures.ts'

/**
 * What was written by hand: everyday names of procedures and whole procedures, by code, and English titles of legal
 * documents, by number.
 */
export interface Written {
  names: Content<'plain-names'>
  worked: Map<string, WorkedProcedure>
  titles: Content<'document-titles'>
}

export const loadWritten = async (): Promise<Written> => ({
  names: await loadContent('plain-names'),
  worked: await loadWorkedProcedures(),
  titles: await loadContent('document-titles'),
})

const rows = (names: string[]) => names.map((name) => ({ name }))

/** What was written by hand for a procedure, for one that is stored for the first time. */
export function written({ names, worked }: Written, { code }: ProcedureRecord): Record<string, unknown> {
  const [found, whole] = [names[code], worked.get(code)]
  return {
    ...(found && {
      plainName: found.plainName.vi,
      otherNames: rows(found.otherNames.vi),
      summary: found.summary.vi,
    }),
    ...(whole && inVietnamese(whole)),
  }
}

type Row = { id?: string }

function englishNames({ plainName, summary, name_en, otherNames }: Written['names'][string], stored: Stored) {
  const rows = (stored.otherNames ?? []) as Row[]
  return {
    ...{ name: name_en, plainName: plainName.en, summary: summary.en },
    otherNames: rows.map(({ id }, at) => ({ id, name: otherNames.en?.[at] })),
  }
}

/** The same in English, for the rows that were stored. */
export function writtenInEnglish(
  { names, worked, titles }: Written,
  record: ImportRecord,
  stored: Stored,
): Record<string, unknown> | undefined {
  if (record.type === 'legal-documents')
    return titles[record.number] ? { title: titles[record.number] } : undefined
  if (record.type !== 'procedures') return undefined
  const [found, whole] = [names[record.code], worked.get(record.code)]
  if (!found && !whole) return undefined
  return { ...(found && englishNames(found, stored)), ...(whole && inEnglish(whole, stored)) }
}
