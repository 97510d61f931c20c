import type { Locale } from '../paths.ts'
import { listCallingEvents } from './lifeEvents.ts'
import { loadPaperKinds } from './paperKinds.ts'
import { findProcedure } from './procedures.ts'

/** A public procedure with what its record for programs says of other records; null when there is none. */
export async function findProcedureRecord(code: string, locale: Locale) {
  const doc = await findProcedure(code, locale)
  if (!doc) return null
  const [kinds, events] = await Promise.all([loadPaperKinds(doc, locale), listCallingEvents(locale)])
  return { doc, known: { kinds, events } }
}

/** The same in both languages. */
export async function findRecordInBoth(code: string) {
  const [vi, en] = await Promise.all([findProcedureRecord(code, 'vi'), findProcedureRecord(code, 'en')])
  return vi && en ? { vi, en } : null
}
