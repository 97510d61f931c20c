import { applies, type Answers } from './condition.ts'

/** A row that may stand under a condition. */
export interface Row {
  when?: string | null | undefined
}
export interface CaseRow extends Row {
  documents?: Row[] | null | undefined
  steps?: Row[] | null | undefined
}
interface MethodRow extends Row {
  fees?: Row[] | null | undefined
}

/** The rows of a procedure that stand under conditions. */
export interface Conditioned {
  cases?: CaseRow[] | null | undefined
  methods?: MethodRow[] | null | undefined
  leads?: Row[] | null | undefined
  offices?: Row[] | null | undefined
  variants?: Row[] | null | undefined
}

const kept = <R extends Row>(rows: R[] | null | undefined, answers: Answers): R[] =>
  (rows ?? []).filter((row) => applies(row, answers))

/** A procedure with only the rows that apply to these answers: papers, steps, times, fees, offices, entry points. */
export const withAnswers = <P extends Conditioned>(doc: P, answers: Answers): P => ({
  ...doc,
  cases: kept(doc.cases, answers).map((one) => ({
    ...one,
    documents: kept(one.documents, answers),
    steps: kept(one.steps, answers),
  })),
  methods: kept(doc.methods, answers).map((method) => ({ ...method, fees: kept(method.fees, answers) })),
  leads: kept(doc.leads, answers),
  offices: kept(doc.offices, answers),
  variants: kept(doc.variants, answers),
})
