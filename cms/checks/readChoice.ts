import { idOf, type StoredRecord } from '../content/record.ts'
import { readQuestions, rows, text } from './readQuestionnaire.ts'

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
const ref = (value: unknown): string | null => (isId(idOf(value)) ? String(idOf(value)) : null)

const toLead = ({ when, procedures, agency, page }: StoredRecord) => ({
  when: text(when),
  procedures: (Array.isArray(procedures) ? procedures : []).flatMap((one) => ref(one) ?? []),
  agency: ref(agency),
  page: ref(page),
})

/** The questions of a field and where they lead, as a form holds them or a request sends them: relations are ids. */
export const readChoice = (values: Readonly<Record<string, unknown>>) => ({
  questions: readQuestions(values.questions),
  leads: rows(values.leads, toLead),
})
export type ReadChoice = ReturnType<typeof readChoice>
